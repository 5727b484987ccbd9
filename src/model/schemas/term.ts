import { z } from 'astro/zod';
import { inlineText, plainText } from './text.ts';

/** An entry of the glossary. */
export const termSchema = z.strictObject({
  term: plainText,
  definition: inlineText,
});
