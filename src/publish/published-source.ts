/** A source as a file names it. */
export interface PublishedSource {
  id: string;
  title: string;
  publisher: string;
  /** Who published first what this is a copy or a retelling of; left out where that is the publisher. */
  origin?: string | undefined;
  /** ISO, of any precision. */
  published?: string | undefined;
  url?: string | undefined;
}

/** Who is named where a source has one line: whoever published it first. */
export const creditOf = ({ origin, publisher }: Pick<PublishedSource, 'origin' | 'publisher'>): string =>
  origin ?? publisher;

/** A source in a cell of a table: `The title (Reuters, in The Star)`. */
export const sourceCell = ({ title, origin, publisher }: PublishedSource): string =>
  `${title} (${origin === undefined ? publisher : `${origin}, in ${publisher}`})`;
