import type { ChartRow } from '../charts/shared/chart-row.ts';
import type { PartialDate } from '../ledger/partial-date.ts';
import type { PublishedSource } from './published-source.ts';

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

/** What pages and embeds show, as markup. */
export interface Drawing {
  /** An `svg` with a height in px. */
  svg: string;
  /** How to read it. */
  key: string;
}
