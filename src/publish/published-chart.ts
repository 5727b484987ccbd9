import type { ChartRow } from '../charts/shared/form/chart-row.ts';
import type { PartialDate } from '../ledger/partial-date.ts';
import type { PublishedSource } from './published-source.ts';

/** A row with absolute addresses and its sources written out. */
export interface PublishedRow extends Omit<ChartRow, 'sources' | 'hue' | 'href'> {
  href: string;
  sources: readonly PublishedSource[];
}

/** A picture in a file. */
export interface PictureFile {
  /** Absolute. */
  url: string;
  /** px of the file */
  width: number;
  height: number;
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
  /** An `svg` with a height in px; empty where there is nothing to draw. */
  svg: string;
  /** How to read it; empty where that needs no saying. */
  key: string;
  /** How many rows it draws, of how many; left out where it draws all. */
  part?: { shown: number; of: number } | undefined;
}

/** The rows that lead in a chart, as markup. */
export interface ShortDrawing {
  markup: string;
  /** px, the same at every width. */
  height: number;
  /** How many rows are left out. */
  left: number;
}

/** A chart as it stands in a column of text. */
export interface PublishedShort {
  title: string;
  subtitle: string;
  /** What its rows are, for the count of those that are left out: "deals". */
  noun: string;
  /** @param room px that rows may take up */
  draw: (room: number) => ShortDrawing;
}
