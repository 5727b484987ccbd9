/** What an article on a deal and a bare record of one have in common. */
import { z } from 'astro/zod';
import { STAGES, type Stage } from '../../ledger/deal.ts';
import { SETTLEMENTS } from '../../ledger/promise.ts';
import { parseInlineText } from '../inline-text.ts';
import { day, inlineText, partialDate, plainText, reference, sentences } from './text.ts';

const stages = Object.keys(STAGES) as [Stage, ...Stage[]];

const promises = z.array(reference('figures')).min(1).optional();

/** One dated step of a deal. */
export const eventSchema = z
  .strictObject({
    date: partialDate,
    stage: z.enum(stages),
    /** What happened or is due: one sentence. */
    what: inlineText,
    /** Best first. */
    sources: z
      .array(reference('sources'))
      .min(1, { error: 'Expected at least one source: an event without one is hearsay' }),
    /** A promise, not yet a fact. */
    expected: z.boolean().default(false),
    /** How a promise limits its date: `by` December, `through` 2028, `from` 2027. */
    bound: z.enum(['by', 'through', 'from']).optional(),
    /** Which part of the deal it is about, in a word or two, where it is not all of it: a site. */
    of: plainText.optional(),
    /** Of a promise: the figures of the dates that it gives, one or more. */
    dates: z.array(reference('figures')).min(1).optional(),
    /** The dates that were promised and are hereby kept. */
    keeps: promises,
    /** Those that are past by then, and were not kept. */
    misses: promises,
    /** Those in whose place stands another. */
    replaces: promises,
    /** Those that nobody means to keep any more. */
    drops: promises,
    /** The power that took this step, where it is not all of the deal's. */
    power: z.array(reference('figures')).min(1).optional(),
    /** The money that had been paid by then, where it is not all of the deal's. */
    pays: z.array(reference('figures')).min(1).optional(),
    /** The data centres that it is about, where the deal has several; none of them where the list is empty. */
    sites: z.array(reference('sites')).optional(),
  })
  .refine(({ expected, bound, dates }) => expected || (bound ?? dates) === undefined, {
    error: 'Expected `expected: true` beside `bound` or `dates`: only a promise has one',
    params: { remedy: 'write `expected: true`, or delete the other key once it has happened' },
  })
  .refine(({ expected, pays }) => !expected || pays === undefined, {
    error: 'Expected no `pays` beside `expected: true`: what is due has not been paid',
    params: { remedy: 'delete the key until it has been paid' },
  })
  .refine(({ expected, ...event }) => !expected || SETTLEMENTS.every((kind) => event[kind] === undefined), {
    error:
      'Expected no `keeps`, `misses`, `replaces` or `drops` beside `expected: true`: only what has happened settles a promise',
    params: { remedy: 'delete the key until it has happened' },
  });

/** The deal's line in the ledger. */
export const rowSchema = z.strictObject({
  /** What is exchanged, in a few words. */
  exchanged: inlineText,
  /** The figure that says how much power; left out where the deal has none. */
  capacity: reference('figures').optional(),
  /** The figures that say how much money, each with its direction. */
  values: z.array(reference('figures')),
  /** Where it stands today, in a few words. */
  state: inlineText,
  /** The same in two words of the front page, where its path has two ends and one word would not be true of both. */
  stands: plainText.max(14).optional(),
});

/** A line of "Why it matters": what it says rests on a figure, or on a question that nobody has answered. */
const groundedLine = inlineText.refine(
  (text) => parseInlineText(text).some(({ kind }) => kind === 'figure' || kind === 'open'),
  {
    error: 'This line rests on no figure and on no open question',
    params: {
      code: 'ungrounded-line',
      remedy: 'say it with {figure-id}, or with {open:question-id|words} where nobody knows',
    },
  },
);

/** Why a reader should care who buys no computing: a line for each of three kinds of reader. */
export const whySchema = z.strictObject({
  /** Those who pay for power and live nearby. */
  neighbours: groundedLine,
  /** Those who own shares or a pension. */
  owners: groundedLine,
  /** Those who use ChatGPT or compete with it. */
  users: groundedLine,
});
export type Why = z.output<typeof whySchema>;

export const dealParts = {
  /** "OpenAI and NVIDIA": the deal's name in lists and breadcrumbs. */
  name: plainText,
  /** The company on the other side. */
  vendor: reference('vendors'),
  /** Other companies that take part. */
  parties: z.array(reference('vendors')).default([]),
  /** The legal form, in a few words. */
  instrument: plainText,
  /** When an editor last compared every figure with its source. */
  checked: day,
  /** When it should be compared again; after that, readers are told that it was not. */
  reviewBy: day.optional(),
  why: whySchema.optional(),
  unknown: sentences,
  /** Dated events, oldest first, promises last. */
  path: z.array(eventSchema).min(1),
};
