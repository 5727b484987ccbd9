import { z } from 'astro/zod';
import { articleParts, checkedOncePublished, questions } from './article-parts.ts';
import { plainText, reference } from './text.ts';

/** The front matter of `content/explainers/<id>.mdx`: an article that cuts across deals. */
export const explainerSchema = checkedOncePublished(
  z.strictObject({
    ...articleParts,
    /** "The weekly gigawatt": its subject in lists and breadcrumbs. */
    name: plainText,
    /** The deals it is about, each of which leads back to it. */
    deals: z
      .array(reference('deals'))
      .min(2, { error: 'Expected at least two deals: what is about one belongs in its own article' })
      .refine((ids) => new Set(ids).size === ids.length, { error: 'Expected each deal once' }),
    faq: questions(2, 'two'),
  }),
);
