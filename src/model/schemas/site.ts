import { z } from 'astro/zod';
import { contactAddress, day } from './text.ts';

/** `content/site.yaml`: what holds for the whole site. */
export const siteSchema = z.strictObject({
  /** The day of the newest source that has been read. */
  sourcesRead: day,
  /** Where readers report a mistake; without it no page says how. */
  contact: contactAddress.optional(),
});
