import type { CollectionName } from '../collections.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { MappedText } from './mapped-text.ts';

/** An id that an article's body names. */
export interface BodyReference {
  collection: CollectionName;
  id: string;
  offset: number;
  /** Set where the reference prints the figure: how, and which of its revisions. */
  form?: string;
  revision?: number;
}

/** What the checks want to know of an article's body. */
export interface ArticleBody {
  /** What a reader reads, block by block; a printed figure is one placeholder. */
  texts: MappedText[];
  references: BodyReference[];
  /** Ids given to headings by hand. */
  fragments: { id: string; offset: number }[];
  problems: Diagnostic[];
}
