import type { PartialDate } from '../../ledger/partial-date.ts';
import { capitalised } from '../../ledger/capitalised.ts';

/** What a reader can cite, as every format needs it. Texts are plain, on one line, without no-break spaces. */
export interface Citable {
  kind: 'figure' | 'answer' | 'chart' | 'article' | 'record' | 'promise' | 'data centre' | 'count' | 'data set';
  /** Of its page under the site's base path: `/figures/aws-commitment/`. */
  page: string;
  /** Of its page today, absolute. */
  liveUrl: string;
  /** What is cited, absolute: the pinned revision where there is one, else the page, with the day since when it is so. */
  url: string;
  /** Of a figure: its label and its value with the bound. */
  title: string;
  /** The n-th value that it has had, from 1; left out where nothing numbers its values. */
  revision?: number | undefined;
  /** When the cited revision was first published; left out where that is not known. */
  issued?: PartialDate | undefined;
  /** For which time it speaks: `as of 22 September 2025`, `last checked 21 November 2026`. */
  state?: string | undefined;
  /** The same as JSON, under the base path: `/figures/aws-commitment.json`; left out where there is no such file. */
  data?: string | undefined;
}

const GENRES: Partial<Record<Citable['kind'], string>> = { figure: 'figure', chart: 'chart', 'data set': 'data set' };

/** What a reader should know besides title and date: `Figure, revision 2, as of 22 September 2025`; perhaps nothing. */
export function detailsOf({ kind, revision, state }: Citable): string {
  const parts = [GENRES[kind], revision === undefined ? undefined : `revision ${revision}`, state];
  return capitalised(parts.filter((part) => part !== undefined).join(', '));
}

/** One word for reference managers, the same for ever: `compute-ledger-figures-aws-commitment-r2`. */
export function citationKey({ page, revision }: Citable): string {
  const path = page.split('/').filter((part) => part !== '');
  return ['compute-ledger', ...path, ...(revision === undefined ? [] : [`r${revision}`])].join('-');
}
