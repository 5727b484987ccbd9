import type { Basis } from '../../ledger/figure.ts';
import type { PartialDate } from '../../ledger/partial-date.ts';
import type { PublishedSource } from '../published-source.ts';

/** A page that a change is about. */
export interface ChangedPage {
  title: string;
  /** Absolute. */
  url: string;
}

/** What the editors changed: texts printed, addresses absolute. */
export interface PublishedCorrection {
  /** Names it on the page of corrections. */
  id: string;
  kind: 'corrected' | 'clarified' | 'updated';
  date: PartialDate;
  /** Of its entry on the page of corrections. */
  url: string;
  about: readonly ChangedPage[];
  said: string;
  says: string;
  why: string;
  /** In a line: what the pages say now. */
  short?: string | undefined;
  source?: PublishedSource | undefined;
}

/** A figure's new value: the world moved, or a better source spoke. */
export interface PublishedRevision {
  kind: 'revised';
  /** Since when the new value holds, as its source says. */
  date: PartialDate;
  /** Of the revision, for ever. */
  url: string;
  figure: ChangedPage;
  /** Counted from 1; a figure's first value is no change. */
  revision: number;
  before: string;
  after: string;
  /** Whether it says something else than before, not the same in other words. */
  isNews: boolean;
  basis: Basis;
  source: PublishedSource;
  evidence?: string | undefined;
}

/** A figure's first value: nothing has changed, but it is new to who follows us. */
export interface PublishedFirstValue extends Pick<
  PublishedRevision,
  'url' | 'figure' | 'basis' | 'source' | 'evidence'
> {
  /** Since when it holds; left out where no source dates it. */
  date?: PartialDate | undefined;
  words: string;
}

export interface PublishedDeal {
  /** Of its path on its page. */
  url: string;
  name: string;
  /** In plain words. */
  summary: string;
  announced: PartialDate;
}

export type PublishedChange = PublishedCorrection | PublishedRevision;

export const isRevision = (change: PublishedChange): change is PublishedRevision => change.kind === 'revised';

/** What readers call each kind. */
export const CHANGE_NAMES: Readonly<Record<PublishedChange['kind'], string>> = {
  corrected: 'Corrected',
  clarified: 'Clarified',
  updated: 'Updated',
  revised: 'New value',
};
