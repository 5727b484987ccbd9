import type { Run } from './fit-text.ts';

/** One number, taken apart as it is printed: its bound stands above it. */
export interface ShareNumber {
  /** "at least", "about"; empty for none. */
  bound: string;
  /** "$38 billion", or words where there is no number. */
  value: string;
}

/** What a share image says; no more than a thumbnail can hold. */
export interface ShareCard {
  /** "Figure", "Deal": what kind of page it leads to. */
  kind: string;
  title: readonly Run[];
  body:
    | { form: 'total'; number: ShareNumber }
    | { form: 'key'; number: ShareNumber; caption: string }
    | { form: 'sentence'; sentence: readonly Run[] }
    /** A chart as what stands in an `svg`, of the size that `pictureOn` its sheet gives at most: how high it is, px, and how many times larger it is to be drawn. */
    | { form: 'picture'; svg: string; height: number; scale: number }
    | { form: 'none' };
  /** As-of date and source: small, in one line. */
  foot: string;
}
