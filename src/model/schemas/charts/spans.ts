import { z } from 'astro/zod';
import { inlineText, plainText, reference } from '../text.ts';
import { commonFields } from './common.ts';

/** When something is due: from a first date to a last one, each a figure; an amount without them has no date. */
const rowSchema = z
  .strictObject({
    /** Who or what: a vendor's or a site's name. */
    label: plainText,
    /** A few words below the label: how much, where. */
    detail: inlineText,
    /** How much is due. */
    figure: reference('figures').optional(),
    /** The date on which the first of it is there. */
    first: reference('figures').optional(),
    /** The date on which all of it is there. */
    completion: reference('figures').optional(),
    /** What promised these dates has been replaced: they are drawn dotted. */
    replaced: z.literal(true).optional(),
  })
  .refine(({ figure, first, completion }) => [figure, first, completion].some((id) => id !== undefined), {
    error: 'Expected `first`, `completion` or `figure`: a row without a date or an amount has nothing to draw',
  });

/** Dates as wide as they are known, past and promised apart. */
export const spansSchema = z.strictObject({
  form: z.literal('spans'),
  ...commonFields,
  groups: z
    .array(
      z.strictObject({
        /** Left out when the chart has a single group. */
        heading: plainText.optional(),
        rows: z.array(rowSchema).min(1),
      }),
    )
    .min(1),
});
