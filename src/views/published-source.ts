import type { Source } from '../collections.ts';
import type { PublishedSource } from '../publish/published-source.ts';

/** Who is named where a source has one line: whoever published it first. */
export const creditOf = ({ origin, publisher }: Source) => origin ?? publisher;

/** A source as files and descriptions for machines name it. */
export const publishedSource = ({ id, title, publisher, published, url }: Source): PublishedSource => ({
  id,
  title,
  publisher,
  published: published?.iso,
  url,
});
