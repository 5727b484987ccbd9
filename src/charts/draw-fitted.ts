import { drawChart, type DrawingContext, type DrawnChart } from './draw-chart.ts';
import { fitEntry } from './fit-entry.ts';
import type { FormEntry } from './forms.ts';

export interface FittedChart extends DrawnChart {
  /** How many rows it draws, of how many; left out where it draws all. `rows` are always all. */
  part?: { shown: number; of: number } | undefined;
}

/**
 * A chart in a place of its own height: what has no room is counted, and in the table.
 *
 * @param height px of the picture
 * @throws {ChartError} when a figure cannot stand where the chart puts it
 * @throws {LedgerError} for an unknown figure
 */
export function drawFitted(entry: FormEntry, height: number, context: DrawingContext): FittedChart {
  const fit = fitEntry(entry, height, context);
  const whole = drawChart(entry, context);
  if (!fit) return whole;
  const { shown, of } = fit;
  return { ...drawChart(fit.entry, context), rows: whole.rows, inFile: whole.inFile, part: { shown, of } };
}
