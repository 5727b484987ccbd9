import type { JSX } from 'preact';
import { resolveChart, type FormEntry } from './forms.ts';
import type { ChartContext } from './shared/form.ts';
import type { ChartRow } from './shared/chart-row.ts';
import { Key } from './shared/Key.tsx';
import { Thumbnail, plotWidth } from './shared/thumbnail/Thumbnail.tsx';

export interface DrawnChart {
  svg: JSX.Element;
  /** How to read the marks that this chart uses. */
  key: JSX.Element;
  /** All that is drawn, for tables and files. */
  rows: ChartRow[];
}

export interface DrawingContext extends ChartContext {
  /** Unique on the page. */
  idPrefix: string;
}

/**
 * A chart in all that pages and files need of it.
 *
 * @throws {ChartError} when a figure cannot stand where the chart puts it
 * @throws {LedgerError} for an unknown figure
 */
export function drawChart(entry: FormEntry, { idPrefix, ...context }: DrawingContext): DrawnChart {
  const chart = resolveChart(entry, context);
  return {
    svg: chart.draw(`${entry.form}-${idPrefix}`),
    key: Key({ chartKey: chart.key(), idPrefix: `key-${idPrefix}` }),
    rows: chart.rows(),
  };
}

export interface DrawnThumbnail {
  svg: JSX.Element;
  /** px; what percentages in the marks are of. */
  plotWidth: number;
  /** Rows that are shown, of how many the chart has. */
  shown: number;
  of: number;
}

/**
 * A chart for a picture that is looked at from afar: as many of its rows as can be read there, each in one line.
 *
 * @param size px
 * @throws {ChartError} when a figure cannot stand where the chart puts it
 * @throws {LedgerError} for an unknown figure
 */
export function drawThumbnail(
  entry: FormEntry,
  { idPrefix, ...context }: DrawingContext,
  size: { width: number; height: number },
): DrawnThumbnail {
  const chart = resolveChart(entry, context);
  const { groups, all, ...drawn } = chart.thumbnail(`thumbnail-${idPrefix}`, size.height);
  return {
    svg: Thumbnail({ groups, ...drawn, ...size }),
    plotWidth: plotWidth(groups, size.width),
    shown: countOf(groups),
    of: countOf(all),
  };
}

const countOf = (groups: readonly { rows: readonly unknown[] }[]) =>
  groups.reduce((sum, { rows }) => sum + rows.length, 0);
