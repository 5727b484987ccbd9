import { z } from 'astro/zod';
import { parseInlineText } from '../inline-text.ts';
import { eventSchema } from './deal-parts.ts';
import { day, inlineText, plainText, reference } from './text.ts';

/** What somebody does at a data centre, in the order in which a reader would ask. */
export const ROLES = ['builds', 'owns', 'rents', 'uses', 'powers'] as const;
export type PartyRole = (typeof ROLES)[number];

/** To two decimals: a kilometre or so, as close as a map of a country shows. */
const degrees = (most: number) =>
  z
    .number()
    .min(-most)
    .max(most)
    .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, {
      error: 'Expected at most two decimals: the mark stands for a town or a county, not for a building',
    });

const markSchema = z.strictObject({
  /** Degrees, south and west negative. */
  latitude: degrees(90),
  longitude: degrees(180),
  /** Where its name stands, so that it covers no other. */
  label: z.enum(['left', 'right', 'above', 'below']).default('right'),
  /** What stands there: "the middle of the county". */
  of: plainText,
  /** Who says where that is. */
  source: reference('sources'),
});

const partySchema = z
  .strictObject({
    role: z.enum(ROLES),
    who: inlineText,
    sources: z.array(reference('sources')).default([]),
  })
  .refine(({ who, sources }) => sources.length > 0 || parseInlineText(who).some(({ kind }) => kind === 'open'), {
    path: ['sources'],
    error: 'Expected at least one source, or an open question in `who`',
    params: { remedy: 'name who says so, or write {open:question-id|words} where nobody knows' },
  });

/** `content/sites/<id>.yaml`: a place where computing is built for OpenAI, or was to be. */
export const dataCentreSchema = z.strictObject({
  name: plainText,
  /** The finding, with its bound in it. */
  headline: inlineText,
  summary: inlineText,
  where: z.strictObject({
    /** As closely as sources say: "outside Abilene". */
    place: plainText,
    /** In the United States, the state. */
    state: plainText.optional(),
    country: plainText,
    /** Left out where the place is not known closely enough. */
    mark: markSchema.optional(),
  }),
  /** Under which it falls; the first leads. */
  deals: z.array(reference('deals')).min(1),
  /** Its power at full size. */
  power: reference('figures'),
  /** Every other number about it, dates that were promised included. */
  figures: z.array(reference('figures')).default([]),
  parties: z.array(partySchema).min(1),
  /** Numbers that do not count its power, or of which nobody knows; what counts it, figures say themselves. */
  counts: z
    .array(
      z
        .strictObject({
          figure: reference('figures'),
          counted: z.enum(['no', 'unknown']),
          /** Why: one sentence. */
          why: inlineText,
          sources: z.array(reference('sources')).default([]),
        })
        .refine(({ counted, sources }) => counted === 'unknown' || sources.length > 0, {
          path: ['sources'],
          error: 'Expected at least one source: that something is not counted, somebody has said',
        }),
    )
    .default([]),
  /** What happened there that no deal tells. */
  path: z.array(eventSchema).default([]),
  /** When an editor last compared it with its sources. */
  checked: day,
});
