import { z } from 'astro/zod';
import { id, inlineText, plainText } from '../text.ts';
import { commonFields, hue } from './common.ts';

/** Who or what: a vendor's name. */
const memberSchema = z.strictObject({ label: plainText, figure: id });

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
        parts: z.array(memberSchema).min(2),
        /** Members of the whole whose share nobody can know: no number, or only a ceiling. */
        missing: z.array(memberSchema),
      }),
    )
    .min(1),
});
