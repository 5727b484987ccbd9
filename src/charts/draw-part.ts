import { drawChart, type DrawingContext, type DrawnChart } from './draw-chart.ts';
import { resolveChart, type FormEntry } from './forms.ts';
import type { Own } from './shared/own.ts';
import { partOf } from './part-of.ts';
import { partWords } from './part-words.ts';

export interface DrawnPart {
  drawn: DrawnChart;
  /** True of what is drawn. */
  title: string;
}

/**
 * What of a chart is about one deal.
 *
 * @returns undefined where the chart stands whole; see `partOf`
 * @throws {ChartError} when a figure cannot stand where the chart puts it
 * @throws {LedgerError} for an unknown figure
 */
export function drawPart(entry: FormEntry, own: Own, context: DrawingContext): DrawnPart | undefined {
  const part = partOf(entry, own, context.ledger);
  if (!part) return undefined;
  const { title, description } = partWords(resolveChart(part, context).rows(), own);
  return { title, drawn: drawChart({ ...part, description }, context) };
}
