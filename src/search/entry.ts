/** What can be found. */
export const ENTRY_KINDS = [
  'deal',
  'company',
  'site',
  'term',
  'figure',
  'answer',
  'chart',
  'explainer',
  'promise',
  'unknown',
  'section',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One thing that can be found, and what it says. */
export interface SearchEntry {
  kind: EntryKind;
  id: string;
  /** Below the site’s root: `/figures/aws-term/`. */
  address: string;
  /** What it is called, or what it asks. */
  title: string;
  /** What is to be shown for an answer: a value with its bound, or a sentence; empty where its page alone says it. */
  says: string;
  /** Other words by which it is found, and which nobody is shown. */
  also: string;
  /** The day, month or year for which it holds, as it is printed; empty where it has none. */
  asOf: string;
  /** How well it is proved; empty for what is not graded. */
  grade: string;
}
