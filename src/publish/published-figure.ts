import type { Basis } from '../ledger/figure.ts';
import type { PartialDate } from '../ledger/partial-date.ts';
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
  /** Left out for a derived figure, as is the evidence. */
  source?: PublishedSource | undefined;
  evidence?: string | undefined;
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
