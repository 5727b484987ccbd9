import type { JSX } from 'preact';
import { resolveChart, type FormEntry } from './forms.ts';
import type { DrawingContext } from './draw-chart.ts';
import { shortHeight } from './shared/short/place-short.ts';
import { Short } from './shared/short/Short.tsx';

export interface DrawnShort {
  picture: JSX.Element;
  /** px, the same at every width. */
  height: number;
  /** How many rows the whole chart has that are not in the picture. */
  left: number;
}

/**
 * The leading rows of a chart, for a column of text in somebody else's page.
 *
 * @param room px that they may take up
 * @throws {ChartError} when a figure cannot stand where the chart puts it
 * @throws {LedgerError} for an unknown figure
 */
export function drawShort(entry: FormEntry, { idPrefix, ...context }: DrawingContext, room: number): DrawnShort {
  const contents = resolveChart(entry, context).short({ id: `short-${idPrefix}`, room, rows: entry.short?.rows });
  return {
    picture: Short({ contents, description: entry.description }),
    height: shortHeight(contents),
    left: contents.left,
  };
}
