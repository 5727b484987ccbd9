import type { Basis } from '../ledger/figure.ts';
import type { PartialDate } from '../ledger/partial-date.ts';
import type { Grade, WayRead } from '../ledger/proof.ts';
import type { Value } from '../ledger/value.ts';
import type { PublishedSource } from './published-source.ts';

/** A figure as the files of the data set hold it: words printed, addresses absolute. */
export interface PublishedFigure {
  id: string;
  label: string;
  /** Undefined while no claim stands. */
  value: Value | undefined;
  /** The value as pages print it, or that there is none. */
  wording: string;
  unit: string;
  basis: Basis | undefined;
  asOf: PartialDate | undefined;
  /** What it is computed from; left out for a claimed figure. */
  formula?: string | undefined;
  /** The one to name for it; left out for a derived figure, as are the words in it that prove the claim. */
  source?: PublishedSource | undefined;
  evidence?: string | undefined;
  /** How well it is proved, of a derived figure its inputs; undefined while no claim stands. */
  grade: Grade | undefined;
  /** As what the source of the evidence was read. */
  read?: WayRead | undefined;
  /** Whether a second person has entered the claim; undefined where there is none to enter. */
  isEnteredTwice: boolean | undefined;
  deals: readonly string[];
  /** The n-th value that it has had; left out where nothing numbers its values. */
  revision?: number | undefined;
  /** Of its page today, absolute. */
  url: string;
  /** Of this value for ever, absolute; of the page where nothing is pinned. */
  pinnedUrl: string;
}

/** The data set: every figure, by id. */
export interface PublishedData {
  /** Of its page, absolute. */
  url: string;
  /** Day up to which sources were read. */
  sourcesRead: PartialDate;
  figures: readonly PublishedFigure[];
}
