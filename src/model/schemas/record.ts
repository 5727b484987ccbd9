import { z } from 'astro/zod';
import { dealParts, rowSchema } from './deal-parts.ts';
import { inlineText, partialDate } from './text.ts';

/** `content/records/<id>.yaml`: a deal whose article is not written yet. */
export const recordSchema = z
  .strictObject({
    ...dealParts,
    /** Of a deal that became known bit by bit, perhaps only the month. */
    announced: partialDate,
    /** Who pays whom for what, and how firm it is: two or three sentences. */
    summary: inlineText,
    /** Without `values` where no money was ever agreed. */
    row: rowSchema,
  })
  .refine(({ announced, checked }) => checked.last >= announced.first, {
    path: ['checked'],
    error: 'Expected a day on or after `announced`',
    params: { code: 'dates-backwards' },
  });
