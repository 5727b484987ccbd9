import { z } from 'astro/zod';
import { articleParts, checkedOncePublished, questions } from './article-parts.ts';
import { dealParts, rowSchema, whySchema } from './deal-parts.ts';
import { day, inlineText } from './text.ts';

/** The front matter of `content/deals/<id>.mdx`. */
export const dealSchema = checkedOncePublished(
  z.strictObject({
    ...dealParts,
    ...articleParts,
    announced: day,
    /** Without `values` where no money was ever agreed. */
    row: rowSchema,
    why: whySchema,
    /** How firm it is: two or three sentences. */
    firmness: inlineText,
    faq: questions(3, 'three'),
  }),
);
