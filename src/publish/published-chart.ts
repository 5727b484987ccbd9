import type { ChartRow } from '../charts/chart-rows.ts';
import type { PartialDate } from '../ledger/partial-date.ts';

/** A source as a file names it. */
export interface PublishedSource {
  id: string;
  title: string;
  publisher: string;
  /** ISO, of any precision. */
  published?: string | undefined;
  url?: string | undefined;
}

/** A row with absolute addresses and its sources written out. */
export interface PublishedRow extends Omit<ChartRow, 'sources' | 'hue' | 'href'> {
  href: string;
  sources: readonly PublishedSource[];
}

/** A chart as its files publish it: texts printed, addresses absolute. */
export interface PublishedChart {
  id: string;
  /** Of the chart's page. */
  url: string;
  title: string;
  subtitle: string;
  description: string;
  note: string;
  /** Day up to which sources were read. */
  sourcesRead: PartialDate;
  rows: readonly PublishedRow[];
}

export const CREDIT = 'Compute Ledger';
export const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;
