import { z } from 'astro/zod';
import { dealParts, rowSchema } from './deal-parts.ts';
import { inlineText, partialDate, reference } from './text.ts';

/** `content/records/<id>.yaml`: a deal that is told in short, without an article. */
export const recordSchema = z
  .strictObject({
    ...dealParts,
    /** Of a deal that became known bit by bit, perhaps only the month. */
    announced: partialDate,
    /** The finding, with its bound in it; left out, the deal's name is the title. */
    headline: inlineText.optional(),
    /** Who pays whom for what, and how firm it is: two or three sentences. */
    summary: inlineText,
    /** In which the deal has a row of its own. */
    leadChart: reference('charts').optional(),
    /** Of any deal or of none, in the order in which a reader would ask. */
    faq: z.array(reference('faq')).default([]),
    /** Without `values` where no money was ever agreed. */
    row: rowSchema,
  })
  .refine(({ announced, checked }) => checked.last >= announced.first, {
    path: ['checked'],
    error: 'Expected a day on or after `announced`',
    params: { code: 'dates-backwards' },
  });
