import { z } from 'astro/zod';
import { inlineText, plainText, reference } from '../text.ts';
import { commonFields, hue } from './common.ts';

/** One bar: a figure, with what it replaced behind it and what is scheduled inside it. */
const rowSchema = z.strictObject({
  /** Who or what: a vendor's name. */
  label: plainText,
  /** A few words below the label: instrument, date. */
  detail: inlineText,
  figure: reference('figures'),
  /** A replaced figure, shown faint behind. */
  behind: reference('figures').optional(),
  /** The part of `figure` that has a date: drawn solid inside. */
  inner: reference('figures').optional(),
  /** Why `figure` has no length here, in two or three words: they stand in an empty place instead. */
  aside: plainText.optional(),
});

/** Bars on one scale, or on one for each group; grouped by what may be compared. */
export const barsSchema = z.strictObject({
  form: z.literal('bars'),
  ...commonFields,
  unit: z.enum(['gw', 'usd', 'usd/year', 'percent']),
  /** Each group has a scale of its own: lengths compare within a group alone. */
  scale: z.literal('own').optional(),
  groups: z
    .array(
      z.strictObject({
        /** Left out when the chart has a single group. */
        heading: plainText.optional(),
        /** A few words below the heading: of which whole, who counted. */
        detail: inlineText.optional(),
        hue,
        rows: z.array(rowSchema).min(1),
      }),
    )
    .min(1),
});
