import { pathOfPower } from '../../../ledger/deal.ts';
import { stateReached } from '../../../ledger/deal-state.ts';
import type { PowerMeasure } from '../../../ledger/figure.ts';
import type { BarChart } from '../bar-chart.ts';
import { barChart } from '../checked-bars.ts';
import { ChartError } from '../../shared/chart-error.ts';
import type { ChartContext } from '../../shared/form/form.ts';
import { RUNGS } from '../../shared/rungs.ts';

/** A chart file of this form, its text already printed. */
export interface LadderEntry {
  description: string;
  rows: readonly { label: string; detail?: string | undefined; figure: string; deal: string }[];
}

/** What a number is a measure of, where it is not of a whole site. */
const MEASURES: Readonly<Record<PowerMeasure, string>> = {
  it: 'computers alone',
  utility: 'grid connection',
  facility: '',
};

/**
 * Looks a chart's figures up, and on which rung each stands.
 *
 * @throws {ChartError} for an unknown deal, and when a figure cannot be drawn
 * @throws {LedgerError} for an unknown figure
 */
export function ladderChart({ description, rows }: LadderEntry, context: ChartContext): BarChart {
  const { ledger, hrefOf, deals, readUpTo } = context;
  const paths = new Map(deals.map(({ id, path }) => [id, path]));
  const placed = rows.map(({ label, detail, figure, deal }) => {
    const path = paths.get(deal);
    if (!path) throw new ChartError(`no deal has the id \`${deal}\``);
    const power = ledger.figure(figure).capacity?.power;
    return {
      state: stateReached(pathOfPower(path, figure), readUpTo, readUpTo)?.state,
      row: { label, detail: [detail, power && MEASURES[power]].filter(Boolean).join(', '), figure },
    };
  });
  const groups = RUNGS.map(({ states, heading }) => ({
    heading,
    hue: 'power' as const,
    rows: placed.filter(({ state }) => states.includes(state)).map(({ row }) => row),
  }));
  return barChart({ description, unit: 'gw', groups: groups.filter((group) => group.rows.length > 0) }, ledger, hrefOf);
}

/** How far the rows of a rung have got, in a word or two. */
export const rungWord = (heading: string | undefined) => RUNGS.find((rung) => rung.heading === heading)?.word;
