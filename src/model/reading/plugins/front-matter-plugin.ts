import { splitArticle } from '../article/front-matter.ts';

/**
 * A plugin of Vite that takes the front matter out of articles, before Astro would read it by a rule and a library of
 * its own: what stands there is read once, by the check. Empty lines keep the place of every other.
 */
export const frontMatterIsRead = () => ({
  name: 'front-matter-is-read',
  enforce: 'pre' as const,
  transform: { filter: { id: /\.mdx$/ }, handler: withoutFrontMatter },
});

export function withoutFrontMatter(text: string): string {
  const start = splitArticle(text)?.bodyStart ?? 0;
  return text.slice(0, start).replace(/[^\r\n]/g, '') + text.slice(start);
}
