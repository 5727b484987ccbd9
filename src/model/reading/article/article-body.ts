import type { CollectionName } from '../../collection-name.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { MappedText } from '../mapped-text.ts';

/** An id that an article's body names. */
export interface BodyReference {
  collection: CollectionName;
  id: string;
  offset: number;
  /** `link` where it only leads to the entry’s page; `body` where it prints or shows something of it. */
  place: 'body' | 'link';
  /** Set where the reference prints the figure: how, and which of its revisions. */
  form?: string;
  revision?: number;
  /** Set where the figure is measured in another: that one’s id. */
  measuredIn?: string;
}

/** A link to a fragment of this site. */
export interface FragmentLink {
  /** From the root: `/deals/aws/`; left out for the page itself. */
  page?: string | undefined;
  fragment: string;
  offset: number;
}

/** A heading, with the id that its author has given it. */
export interface Heading {
  id: string;
  level: 2 | 3;
  /** As a reader sees them. */
  words: string;
  offset: number;
}

/** What the checks want to know of an article's body. */
export interface ArticleBody {
  /** What a reader reads, block by block; a printed figure is one placeholder. */
  texts: MappedText[];
  references: BodyReference[];
  fragments: FragmentLink[];
  headings: Heading[];
  problems: Diagnostic[];
}
