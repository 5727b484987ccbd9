import { h, type JSX } from 'preact';
import type { Ledger } from '../ledger/ledger.ts';
import { barChart, type ChartEntry } from './bar-chart.ts';
import { BoundBars } from './BoundBars.tsx';
import { chartRows, flowsRows, sharesRows, stackRows, type ChartRow } from './chart-rows.ts';
import { flowsChart, type FlowsEntry } from './flows-chart.ts';
import { Flows, FlowsKey } from './Flows.tsx';
import { HowToRead, Key } from './HowToRead.tsx';
import { placeShares, sharesKey } from './place-shares.ts';
import { placeStack, stackKey } from './place-stack.ts';
import { sharesChart, type SharesEntry } from './shares-chart.ts';
import { stackChart, type StackEntry } from './stack-chart.ts';
import { Staircase } from './Staircase.tsx';

/** A chart file of any form, its text already printed. `Chart` of `src/editorial` has this shape. */
export type AnyChartEntry =
  | ({ form: 'bars' } & ChartEntry)
  | ({ form: 'stack' } & StackEntry)
  | ({ form: 'shares' } & SharesEntry)
  | ({ form: 'flows' } & FlowsEntry);

export interface DrawnChart {
  svg: JSX.Element;
  key: JSX.Element;
  rows: ChartRow[];
}

/**
 * A chart of any form: its picture, its key, and the same as rows of a table.
 *
 * @param hrefOf address of a figure's page
 * @param id unique on the page: twenty charts may share it
 * @throws {ChartError} when the chart would say more than the ledger does
 */
export function drawChart(
  entry: AnyChartEntry,
  ledger: Ledger,
  hrefOf: (figureId: string) => string,
  id: string,
): DrawnChart {
  const prefixes = { picture: `bars-${id}`, key: `key-${id}` };
  switch (entry.form) {
    case 'bars': {
      const chart = barChart(entry, ledger, hrefOf);
      return {
        svg: h(BoundBars, { chart, idPrefix: prefixes.picture }),
        key: h(HowToRead, { chart, idPrefix: prefixes.key }),
        rows: chartRows(chart),
      };
    }
    case 'stack': {
      const chart = stackChart(entry, ledger, hrefOf);
      return {
        svg: h(Staircase, { placed: placeStack(chart), idPrefix: prefixes.picture }),
        key: h(Key, { entries: stackKey(chart), idPrefix: prefixes.key }),
        rows: stackRows(chart),
      };
    }
    case 'shares': {
      const chart = sharesChart(entry, ledger, hrefOf);
      return {
        svg: h(Staircase, { placed: placeShares(chart), idPrefix: prefixes.picture }),
        key: h(Key, { entries: sharesKey(chart), idPrefix: prefixes.key }),
        rows: sharesRows(chart),
      };
    }
    case 'flows': {
      const chart = flowsChart(entry, ledger, hrefOf);
      return {
        svg: h(Flows, { chart, idPrefix: prefixes.picture }),
        key: h(FlowsKey, { chart, idPrefix: prefixes.key }),
        rows: flowsRows(chart),
      };
    }
  }
}
