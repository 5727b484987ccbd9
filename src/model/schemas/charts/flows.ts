import { z } from 'astro/zod';
import { inlineText, plainText, reference } from '../text.ts';
import { commonFields } from './common.ts';

/** Who pays whom: each company's flows under its name, never netted. The ledger says which way they go. */
export const flowsSchema = z.strictObject({
  form: z.literal('flows'),
  ...commonFields,
  rows: z
    .array(
      z.strictObject({
        /** The company on the other side. */
        label: plainText,
        flows: z
          .array(
            z.strictObject({
              figure: reference('figures'),
              /** What moves, and for what. */
              detail: inlineText,
              /** Who receives it, where that is not OpenAI. */
              to: plainText.optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});
