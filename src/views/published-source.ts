import type { Source } from '../collections.ts';
import type { PublishedSource } from '../publish/published-source.ts';

/** A source as files and descriptions for machines name it. */
export const publishedSource = ({ id, title, publisher, origin, published, url }: Source): PublishedSource => ({
  id,
  title,
  publisher,
  origin,
  published: published?.iso,
  url,
});
