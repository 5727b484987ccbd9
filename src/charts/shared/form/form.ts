import type { JSX } from 'preact';
import type { Ledger } from '../../../ledger/ledger.ts';
import type { PartialDate } from '../../../ledger/partial-date.ts';
import type { ChartRow } from './chart-row.ts';
import type { ChartKey } from '../key/Key.tsx';
import type { Own } from './own.ts';
import type { ShortContents, ShortPaper } from '../short/short-contents.ts';
import type { Surface } from '../surface.ts';
import type { RowGroup } from '../thumbnail/pick-rows.ts';
import type { ThumbnailContents } from '../thumbnail/Thumbnail.tsx';
import type { DealOfPath } from '../time/deal-of-path.ts';

/** What a chart is looked up in. */
export interface ChartContext {
  ledger: Ledger;
  /** Address of a figure's page. */
  hrefOf: (figureId: string) => string;
  /** The day up to which sources have been read. */
  readUpTo: PartialDate;
  /** All deals, their events' texts printed. */
  deals: readonly DealOfPath[];
}

/** A chart, and what it is drawn on. */
export interface Picture<Chart> {
  on: Surface;
  chart: Chart;
  /** Unique on the page: twenty charts may share it. */
  idPrefix: string;
}

/** What of a chart file is drawn: groups of rows, or one list of them. */
export type DrawnPart = { groups: readonly RowGroup<unknown>[] } | RowGroup<unknown>;

/** What is done with a chart file before it is looked up; left out where its rows mean something only together. */
interface EntryParts<Entry> {
  /** What of it is about one deal, in its order, and what that is to be compared with. */
  excerpt?: ((entry: Entry, own: Own, ledger: Ledger) => DrawnPart) | undefined;
  /** Its rows, of which some may be left out for want of room. */
  groups?: ((entry: Entry) => readonly RowGroup<unknown>[]) | undefined;
}

/** What each form of chart is made of; `forms.ts` has them all. */
export interface FormParts<Entry, Chart> extends EntryParts<Entry> {
  /**
   * Looks a chart's figures up.
   *
   * @throws {ChartError} when a figure cannot stand where the chart puts it
   * @throws {LedgerError} for an unknown figure
   */
  resolve: (entry: Entry, context: ChartContext) => Chart;
  draw: (picture: Picture<Chart>) => JSX.Element;
  /** px, the same at every width. */
  height: (chart: Chart) => number;
  /** What a reader must know to read this chart. */
  key: (chart: Chart) => ChartKey;
  /** All that is drawn, for tables and files. */
  rows: (chart: Chart) => ChartRow[];
  /** @param height px that there is room for */
  thumbnail: (chart: Chart, id: string, height: number) => ThumbnailContents;
  /** What leads, for a column of text in somebody else's page. */
  short: (chart: Chart, paper: ShortPaper) => ShortContents;
}

/** A chart that has been looked up, whatever its form. */
export interface ResolvedChart {
  draw: (on: Surface, idPrefix: string) => JSX.Element;
  /** px, the same at every width. */
  height: () => number;
  key: () => ChartKey;
  rows: () => ChartRow[];
  thumbnail: (id: string, height: number) => ThumbnailContents;
  short: (paper: ShortPaper) => ShortContents;
}

/** A form of chart, from the outside: what stands between looking up and drawing is its own business. */
export interface Form<Entry> extends EntryParts<Entry> {
  resolve: (entry: Entry, context: ChartContext) => ResolvedChart;
}

/** Makes a form of its parts. */
export const formOf = <Entry, Chart>({
  excerpt,
  groups,
  resolve,
  draw,
  height,
  key,
  rows,
  thumbnail,
  short,
}: FormParts<Entry, Chart>): Form<Entry> => ({
  excerpt,
  groups,
  resolve: (entry, context) => {
    const chart = resolve(entry, context);
    return {
      draw: (on, idPrefix) => draw({ on, chart, idPrefix }),
      height: () => height(chart),
      key: () => key(chart),
      rows: () => rows(chart),
      thumbnail: (id, height) => thumbnail(chart, id, height),
      short: (paper) => short(chart, paper),
    };
  },
});
