import { z } from 'astro/zod';
import { inlineText, plainText } from './text.ts';

/** An entry of the glossary. */
export const termSchema = z.strictObject({
  term: plainText,
  definition: inlineText,
  /** Words of sources that it explains: it stands below every quotation of a figure that has one. */
  quoted: z.array(plainText).default([]),
});
