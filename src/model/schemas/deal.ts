import { z } from 'astro/zod';
import { articleParts, checkedOncePublished, questions } from './article-parts.ts';
import { dealParts, rowSchema } from './deal-parts.ts';
import { day, inlineText } from './text.ts';

/** The front matter of `content/deals/<id>.mdx`. */
export const dealSchema = checkedOncePublished(
  z.strictObject({
    ...dealParts,
    ...articleParts,
    announced: day,
    row: rowSchema.extend({ values: rowSchema.shape.values.min(1) }),
    /** How firm it is: two or three sentences. */
    firmness: inlineText,
    faq: questions(3, 'three'),
  }),
);
