import type { DrawingContext } from './draw-chart.ts';
import { drawFitted, type FittedChart } from './draw-fitted.ts';
import { resolveChart, type FormEntry } from './forms.ts';
import type { Own } from './shared/own.ts';
import { partOf } from './part-of.ts';
import { partWords } from './part-words.ts';

export interface DrawnPart {
  drawn: FittedChart;
  /** True of what is drawn. */
  title: string;
}

/**
 * What of a chart is about one deal.
 *
 * @param height px that there is room for
 * @returns undefined where the chart stands whole; see `partOf`
 * @throws {ChartError} when a figure cannot stand where the chart puts it
 * @throws {LedgerError} for an unknown figure
 */
export function drawPart(entry: FormEntry, own: Own, height: number, context: DrawingContext): DrawnPart | undefined {
  const part = partOf(entry, own, context.ledger);
  if (!part) return undefined;
  const { title, description } = partWords(resolveChart(part, context).rows(), own);
  return { title, drawn: drawFitted({ ...part, description }, height, context) };
}
