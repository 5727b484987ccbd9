import { z } from 'astro/zod';
import { STAGES, type Stage } from '../../ledger/deal.ts';
import { day, id, inlineText, partialDate, plainText, sentences } from './text.ts';

const stages = Object.keys(STAGES) as [Stage, ...Stage[]];

/** One dated step of a deal. */
const eventSchema = z.strictObject({
  date: partialDate,
  stage: z.enum(stages),
  /** What happened or is due: one sentence. */
  what: inlineText,
  /** Best first. */
  sources: z.array(id).min(1, { error: 'Expected at least one source: an event without one is hearsay' }),
  /** A promise, not yet a fact. */
  expected: z.boolean().default(false),
});

/** The front matter of `content/deals/<id>.mdx`. */
export const dealSchema = z
  .strictObject({
    /** "OpenAI and NVIDIA": the deal's name in lists and breadcrumbs. */
    name: plainText,
    /** The company on the other side. */
    vendor: id,
    /** The finding, with its bound in it. */
    headline: inlineText,
    /** Who pays whom for what, by when, and how firm. */
    standfirst: inlineText,
    /** The legal form, in a few words. */
    instrument: plainText,
    announced: day,
    published: day,
    /** When an editor last compared every figure with its source. */
    checked: day,
    /** The deal's line in the ledger. */
    row: z.strictObject({
      /** What is exchanged, in a few words. */
      exchanged: inlineText,
      /** The figure that says how much power; left out where the deal has none. */
      capacity: id.optional(),
      /** The figures that say how much money, each with its direction. */
      values: z.array(id).min(1),
      /** Where it stands today, in a few words. */
      state: inlineText,
    }),
    keyFigures: z
      .array(z.strictObject({ figure: id, caption: inlineText }))
      .min(3, { error: 'Expected three to six key figures' })
      .max(6, { error: 'Expected three to six key figures' }),
    /** The chart that stands within the first screens. */
    leadChart: id,
    /** How firm it is: two or three sentences. */
    firmness: inlineText,
    known: sentences,
    unknown: sentences,
    /** What would settle the unknowns. */
    wouldChange: sentences,
    /** Dated events, oldest first, promises last. */
    path: z.array(eventSchema).min(1),
    /** Questions answered at the end of the article, in order. */
    faq: z.array(id).min(6, { error: 'Expected at least six questions' }),
  })
  .refine(({ published, checked }) => checked.first >= published.first, {
    path: ['checked'],
    error: 'Expected a day on or after `published`: an article is checked when it is published, or later',
    params: { code: 'dates-backwards' },
  });
