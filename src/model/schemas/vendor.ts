import { z } from 'astro/zod';
import { inlineText, plainText, reference } from './text.ts';

/** A company on either side of a deal, OpenAI included. */
export const vendorSchema = z.strictObject({
  name: plainText,
  /** What it is to OpenAI, in a few words. */
  role: plainText,
  summary: inlineText,
  /** The picture of a company that is on the other side of every deal, and so has none of its own. */
  chart: reference('charts').optional(),
});
