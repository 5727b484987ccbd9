import { z } from 'astro/zod';
import { dealParts, rowSchema } from './deal-parts.ts';
import { day, id, inlineText, sentences } from './text.ts';

/** The front matter of `content/deals/<id>.mdx`. */
export const dealSchema = z
  .strictObject({
    ...dealParts,
    /** The finding, with its bound in it. */
    headline: inlineText,
    /** Who pays whom for what, by when, and how firm. */
    standfirst: inlineText,
    announced: day,
    published: day,
    row: rowSchema.extend({ values: rowSchema.shape.values.min(1) }),
    keyFigures: z
      .array(z.strictObject({ figure: id, caption: inlineText }))
      .min(3, { error: 'Expected three to six key figures' })
      .max(6, { error: 'Expected three to six key figures' }),
    /** The chart that stands within the first screens. */
    leadChart: id,
    /** How firm it is: two or three sentences. */
    firmness: inlineText,
    known: sentences,
    /** What would settle the unknowns. */
    wouldChange: sentences,
    /** Questions answered at the end of the article, in order. */
    faq: z.array(id).min(6, { error: 'Expected at least six questions' }),
  })
  .refine(({ published, checked }) => checked.first >= published.first, {
    path: ['checked'],
    error: 'Expected a day on or after `published`: an article is checked when it is published, or later',
    params: { code: 'dates-backwards' },
  });
