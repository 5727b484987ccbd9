import { z } from 'astro/zod';
import { day, inlineText, plainText, reference } from './text.ts';

const asked = {
  /** What is not known, as a reader would ask it. */
  question: inlineText,
  /** The deals it is about, each of whose pages shows it. */
  deals: z
    .array(reference('deals'))
    .min(1, { error: 'Expected at least one deal: its page shows the question' })
    .refine((ids) => new Set(ids).size === ids.length, { error: 'Expected each deal once' }),
  /** What would settle it: a filing, a statement. */
  settles: inlineText,
  /** When somebody looked for the answer, and where: oldest first. */
  looked: z
    .array(z.strictObject({ on: day, where: plainText }))
    .min(1, { error: 'Expected at least one look: nobody may say that it is not known before having looked' }),
};

/** `content/open/<id>.yaml`: a question without a public answer. Never deleted: an answer changes its `state`. */
export const openQuestionSchema = z.discriminatedUnion('state', [
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
