import { z } from 'astro/zod';
import { contactAddress, day, plainText } from './text.ts';

/** `content/site.yaml`: what holds for the whole site. */
export const siteSchema = z.strictObject({
  /** The day of the newest source that has been read; readers see it when they see that source. */
  sourcesRead: day,
  /** Who keeps the site, as a reader should read it: a name, or several; without it no page says who. */
  keptBy: plainText.optional(),
  /** Where readers report a mistake; without it no page says how. */
  contact: contactAddress.optional(),
});
