import { z } from 'astro/zod';
import { day, inlineText, reference } from './text.ts';

export const QUESTION_TOPICS = ['money', 'capacity', 'terms', 'timing', 'background', 'method'] as const;

/** The front matter of `content/faq/<id>.mdx`; what follows it is the rest of the answer. */
export const questionSchema = z.strictObject({
  /** May print figures: reporters ask by the number that they have read. */
  question: inlineText,
  /** The first sentence of the answer: complete and quotable by itself. */
  answer: inlineText,
  /** The deal it is about; left out for questions across deals. */
  deal: reference('deals').optional(),
  topic: z.enum(QUESTION_TOPICS),
  /** The day of the newest source that the answer rests on. */
  asOf: day,
  /** When an editor last compared the answer with its figures. */
  checked: day,
  /** When it should be compared again; after that, readers are told that it was not. */
  reviewBy: day.optional(),
  related: z.array(reference('faq')).default([]),
});
