import { findNotInner } from '../../ledger/drawable/lengths.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { throwIfMisfit } from '../shared/chart-error.ts';
import { requireDrawable } from '../shared/marks/mark.ts';
import { lookUpBars, type BarChart, type ChartEntry } from './bar-chart.ts';

/**
 * Looks a chart's figures up.
 *
 * @param hrefOf address of a figure's page
 * @throws {ChartError} when a figure cannot stand where the chart puts it
 * @throws {LedgerError} for an unknown figure
 */
export function barChart(entry: ChartEntry, ledger: Ledger, hrefOf: (figureId: string) => string): BarChart {
  const rows = entry.groups.flatMap((group) => group.rows).filter(({ aside }) => aside === undefined);
  for (const { figure, inner } of rows) {
    requireDrawable({ figure, value: ledger.value(figure) }, entry.unit, ledger);
    if (inner !== undefined) throwIfMisfit(findNotInner(ledger, figure, inner, entry.unit));
  }
  return lookUpBars(entry, ledger, hrefOf);
}
