import type { DrawingContext } from './draw-chart.ts';
import { drawFitted, type FittedChart } from './draw-fitted.ts';
import { resolveChart, type FormEntry } from './forms.ts';
import type { Own } from './shared/form/own.ts';
import { excerptOf } from './excerpt-of.ts';
import { excerptWords } from './excerpt-words.ts';

export interface DrawnExcerpt {
  drawn: FittedChart;
  /** True of what is drawn. */
  title: string;
}

/**
 * What of a chart is about one deal.
 *
 * @param height px that there is room for
 * @returns undefined where the chart stands whole; see `excerptOf`
 * @throws {ChartError} when a figure cannot stand where the chart puts it
 * @throws {LedgerError} for an unknown figure
 */
export function drawExcerpt(
  entry: FormEntry,
  own: Own,
  height: number,
  context: DrawingContext,
): DrawnExcerpt | undefined {
  const excerpt = excerptOf(entry, own, context.ledger);
  if (!excerpt) return undefined;
  const { title, description } = excerptWords(resolveChart(excerpt, context).rows(), own);
  return { title, drawn: drawFitted({ ...excerpt, description }, height, context) };
}
