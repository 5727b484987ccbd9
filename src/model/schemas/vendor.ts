import { z } from 'astro/zod';
import { inlineText, plainText } from './text.ts';

/** A company on either side of a deal, OpenAI included. */
export const vendorSchema = z.strictObject({
  name: plainText,
  /** What it is to OpenAI, in a few words. */
  role: plainText,
  summary: inlineText,
});
