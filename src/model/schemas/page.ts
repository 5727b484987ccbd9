import { z } from 'astro/zod';
import { inlineText, plainText } from './text.ts';

/** The front matter of `content/pages/<id>.mdx`: the words of a page that the site always has. */
export const pageSchema = z.strictObject({
  /** Of the tab, and of links to the page. */
  title: plainText,
  heading: inlineText,
  /** What stands below the heading. */
  standfirst: inlineText,
  /** One sentence for search engines and link previews. */
  description: inlineText,
});
