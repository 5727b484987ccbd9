import type { CardKind } from '../../routes/routes.ts';

/** A piece of a statement. */
export interface StatementPiece {
  text: string;
  /** `number` stands out; `bound` stands back before it. */
  as?: 'number' | 'bound' | undefined;
}

/** One sentence of what accounts for a statement. */
export interface Account {
  text: string;
  /** Whether it belongs to the revision, and so never changes where that is pinned. */
  isPinned: boolean;
}

/** One figure or answer, as it stands in other people's pages. */
export interface Card {
  of: CardKind;
  id: string;
  /** All of it that matters, in one line, for machines. */
  title: string;
  /** What it is about: the label of a figure, a question. */
  heading: string;
  /** What the ledger says, set large. */
  statement: readonly StatementPiece[];
  account: readonly Account[];
  /** Absolute address of its page. */
  url: string;
  /** Where its credit leads, if that is not just its page: a pinned one asks what has changed since. */
  more?: string | undefined;
  /** Absolute address of the picture that links to it show. */
  picture: string;
}

/** What a live card said once. */
export interface Former {
  /** The revision that said it. */
  revision: number;
  /** In words. */
  words: string;
  /** It was our mistake. */
  corrected: boolean;
  /** Address of the page that says what has changed since it was published. */
  url: string;
}
