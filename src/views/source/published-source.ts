import type { Source } from '../../collections.ts';
import type { PublishedSource } from '../../publish/published-source.ts';

/** A source as files and descriptions for machines name it. */
export const publishedSource = ({ id, title, publisher, origin, published, url }: Source): PublishedSource => ({
  id,
  title,
  publisher,
  origin,
  published: published?.iso,
  url,
});

/** Everybody to whom a source is owed, who published it first before who wrote it and who copied it. */
export const creditLine = ({ origin, author, publisher }: Pick<Source, 'origin' | 'author' | 'publisher'>): string =>
  [...new Set([origin, author, publisher])].filter((name) => name !== undefined).join(', ');
