import { z } from 'astro/zod';
import type { CollectionName } from '../collection-name.ts';
import { day, inlineText, reference } from './text.ts';

const idsOf = (collection: CollectionName) => z.array(reference(collection)).default([]);

const aboutSchema = z
  .strictObject({
    deals: idsOf('deals'),
    explainers: idsOf('explainers'),
    faq: idsOf('faq'),
    figures: idsOf('figures'),
    charts: idsOf('charts'),
  })
  .refine((about) => Object.values(about).some((listed) => listed.length > 0), {
    error:
      'Expected at least one id under `deals`, `explainers`, `faq`, `figures` or `charts`: name every page that said it',
  });

/** `content/corrections/<id>.yaml`: one change of what a published page says. Never deleted. */
export const correctionSchema = z.strictObject({
  /**
   * - `corrected`: we were wrong
   * - `clarified`: what we wrote was right, but could be misread or left something out
   * - `updated`: it was right when we wrote it, and the world has moved
   */
  kind: z.enum(['corrected', 'clarified', 'updated']),
  /** When the pages were changed. */
  date: day,
  /** Every page that said it; a deal may be an article or a record. */
  about: aboutSchema,
  /** What the pages said; a number that no figure ever had as `{!number|why}`. */
  said: inlineText,
  /** What they say now. */
  says: inlineText,
  why: inlineText,
  /** What the pages say now in a line, for the front page; left out, it shows the first words of both sides. */
  short: inlineText.optional(),
  /** The source that showed it, where one did. */
  source: reference('sources').optional(),
});
