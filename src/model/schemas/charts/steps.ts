import { z } from 'astro/zod';
import { inlineText, partialDate, plainText, reference } from '../text.ts';
import { commonFields } from './common.ts';

/** A count that a source states for a date. */
const statedSchema = z.strictObject({ label: plainText, detail: inlineText, figure: reference('figures') });

/** A count that grows by one with each named event. */
export const stepsSchema = z.strictObject({
  form: z.literal('steps'),
  ...commonFields,
  groups: z
    .array(
      z.strictObject({
        /** Left out when the chart has a single group. */
        heading: plainText.optional(),
        /** How many there were at first; left out where nobody has said so. */
        start: statedSchema.optional(),
        rows: z
          .array(
            z.strictObject({
              /** Who is added. */
              label: plainText,
              detail: inlineText,
              deal: reference('deals'),
              /** The date of an event in the deal's path. */
              on: partialDate,
            }),
          )
          .min(1),
        /** What the steps must add up to on its date. */
        stated: statedSchema,
      }),
    )
    .min(1),
});
