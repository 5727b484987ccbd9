import type { JSX } from 'preact';
import { resolveChart, type FormEntry } from './forms.ts';
import type { ChartContext } from './shared/form/form.ts';
import type { ChartRow } from './shared/form/chart-row.ts';
import { Key, type ChartKey } from './shared/key/Key.tsx';
import { countRows } from './shared/short/lead.ts';
import { placeThumbnail, plotWidth } from './shared/thumbnail/place-thumbnail.ts';
import { Thumbnail } from './shared/thumbnail/Thumbnail.tsx';
import { type Surface, PAGE } from './shared/surface.ts';

export interface DrawnChart {
  svg: JSX.Element;
  /** How to read the marks that this chart uses. */
  key: JSX.Element;
  /** What of it a reader of a text needs; left out where each mark speaks for itself. */
  keyInText?: JSX.Element | undefined;
  /** All that is drawn, for tables and files. */
  rows: ChartRow[];
  /** The same picture for a file. */
  inFile: FilePicture;
}

/** A picture and its key, to be drawn on whatever a file is. */
export interface FilePicture {
  /** px */
  height: number;
  /** @param on as wide as the picture is to be */
  draw: (on: Surface) => JSX.Element;
  key: ChartKey;
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
  const id = `${entry.form}-${idPrefix}`;
  const chartKey = chart.key();
  const entries = chartKey.entries.filter(({ isPlain }) => !isPlain);
  const keyOf = (of: ChartKey) => Key({ chartKey: of, idPrefix: `key-${idPrefix}` });
  return {
    svg: chart.draw(PAGE, id),
    key: keyOf(chartKey),
    keyInText: entries.length > 0 ? keyOf({ ...chartKey, entries }) : undefined,
    rows: chart.rows(),
    inFile: { height: chart.height(), draw: (on) => chart.draw(on, id), key: chartKey },
  };
}

export interface DrawnThumbnail {
  /** What stands in an `svg`. */
  picture: JSX.Element;
  /** px */
  height: number;
  /** px of its width that are left for marks. */
  plot: number;
  /** Rows that are shown, of how many the chart has. */
  shown: number;
  of: number;
}

/** What there is to draw a thumbnail on. */
export interface ThumbnailPaper {
  /** px */
  width: number;
  height: number;
  /** @param width px of the part that marks are drawn in */
  paper: (width: number) => Surface;
}

/**
 * A chart for a picture that is looked at from afar: as many of its rows as can be read there, each in one line.
 *
 * @throws {ChartError} when a figure cannot stand where the chart puts it
 * @throws {LedgerError} for an unknown figure
 */
export function drawThumbnail(
  entry: FormEntry,
  { idPrefix, ...context }: DrawingContext,
  paper: ThumbnailPaper,
): DrawnThumbnail {
  const chart = resolveChart(entry, context);
  const { groups, all, years, textures } = chart.thumbnail(`thumbnail-${idPrefix}`, paper.height);
  return {
    picture: Thumbnail({ groups, years, textures, ...paper }),
    height: placeThumbnail(groups, years !== undefined, paper.height).height,
    plot: plotWidth(groups, paper.width),
    shown: countRows(groups),
    of: countRows(all),
  };
}
