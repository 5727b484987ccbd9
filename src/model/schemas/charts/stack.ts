import { z } from 'astro/zod';
import { inlineText, plainText, reference } from '../text.ts';
import { commonFields, hue, member } from './common.ts';

/** Rows of parts, end to end on one scale. The ledger adds each row up, or refuses. */
export const stackSchema = z.strictObject({
  form: z.literal('stack'),
  ...commonFields,
  unit: z.enum(['gw', 'usd']),
  hue,
  rows: z
    .array(
      z.strictObject({
        /** The name of the sum. */
        label: plainText,
        /** What is taken in, in a few words. */
        detail: inlineText,
        /** The figure that is the same sum, where the register has one. */
        total: reference('figures').optional(),
        parts: z.array(member).min(2),
      }),
    )
    .min(1),
});
