import { z } from 'astro/zod';
import { inlineText, plainText } from '../text.ts';
import { commonFields, hue, member } from './common.ts';

/** Shares of one whole at several dates, on the published floors, with what is missing beside them. */
export const sharesSchema = z.strictObject({
  form: z.literal('shares'),
  ...commonFields,
  unit: z.enum(['gw', 'usd']),
  hue,
  rows: z
    .array(
      z.strictObject({
        /** The date. */
        label: plainText,
        /** What is shared out, in a few words. */
        detail: inlineText,
        parts: z.array(member).min(2),
        /** Members of the whole whose share nobody can know: no number, or only a ceiling. */
        missing: z.array(member),
      }),
    )
    .min(1),
});
