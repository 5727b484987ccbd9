/** What every article has, whether it is about one deal or cuts across several. */
import { z } from 'astro/zod';
import type { PartialDate } from '../../ledger/partial-date.ts';
import { day, inlineText, reference, sentences } from './text.ts';

export const articleParts = {
  /** The finding, with its bound in it. */
  headline: inlineText,
  /** The whole story in two or three sentences. */
  standfirst: inlineText,
  published: day,
  /** When an editor last compared every figure with its source. */
  checked: day,
  /** When it should be compared again; after that, readers are told that it was not. */
  reviewBy: day.optional(),
  keyFigures: z
    .array(z.strictObject({ figure: reference('figures'), caption: inlineText }))
    .min(3, { error: 'Expected three to six key figures' })
    .max(6, { error: 'Expected three to six key figures' }),
  /** The chart that stands within the first screens. */
  leadChart: reference('charts'),
  known: sentences,
  unknown: sentences,
  /** What would settle the unknowns. */
  wouldChange: sentences,
};

/** At the end of an article, in the order in which a reader would ask. */
export const questions = (least: number, inWords: string) =>
  z.array(reference('faq')).min(least, { error: `Expected at least ${inWords} questions` });

/** An article is checked when it is published, or later. */
export const checkedOncePublished = <T extends { published: PartialDate; checked: PartialDate }>(
  schema: z.ZodType<T>,
) =>
  schema.refine(({ published, checked }) => checked.first >= published.first, {
    path: ['checked'],
    error: 'Expected a day on or after `published`: an article is checked when it is published, or later',
    params: { code: 'dates-backwards' },
  });
