import { z } from 'astro/zod';
import type { CollectionName } from '../collection-name.ts';
import { day, inlineText, plainText, reference } from './text.ts';

const idsOf = (collection: CollectionName, noun: string) =>
  z
    .array(reference(collection))
    .default([])
    .refine((ids) => new Set(ids).size === ids.length, { error: `Expected each ${noun} once` });

const asked = {
  /** What is not known, as a reader would ask it. */
  question: inlineText,
  /** The deals that it is about, each of whose pages shows it; the first leads. */
  deals: idsOf('deals', 'deal'),
  /** The explainers that show it: what is about no single deal. */
  explainers: idsOf('explainers', 'explainer'),
  /** What would settle it: a filing, a statement. */
  settles: inlineText,
  /** When somebody looked for the answer, and where: oldest first. */
  looked: z
    .array(z.strictObject({ on: day, where: plainText }))
    .min(1, { error: 'Expected at least one look: nobody may say that it is not known before having looked' }),
};

const inAnyState = z.discriminatedUnion('state', [
  z.strictObject({ ...asked, state: z.literal('open') }),
  z.strictObject({
    ...asked,
    state: z.literal('answered'),
    /** The figure that holds the claim which answers it. */
    by: reference('figures'),
    /** The answer in a sentence. */
    answer: inlineText,
  }),
  z.strictObject({
    ...asked,
    state: z.literal('no-longer-asked'),
    /** What became of it: the deal ended, the question was a wrong one. */
    why: inlineText,
  }),
]);

/** `content/open/<id>.yaml`: a question without a public answer. Never deleted: an answer changes its `state`. */
export const openQuestionSchema = inAnyState.refine(({ deals, explainers }) => deals.length + explainers.length > 0, {
  error: 'Expected at least one id under `deals` or `explainers`: their pages show the question',
});
