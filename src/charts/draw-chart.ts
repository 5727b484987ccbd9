import type { JSX } from 'preact';
import type { Ledger } from '../ledger/ledger.ts';
import type { PartialDate } from '../ledger/partial-date.ts';
import { barChart, type ChartEntry as BarsEntry } from './bars/bar-chart.ts';
import { BoundBars } from './bars/BoundBars.tsx';
import { chartRows, flowsRows, sharesRows, stackRows, type ChartRow } from './chart-rows.ts';
import { flowsChart, type FlowsEntry } from './flows/flows-chart.ts';
import { Flows, FlowsKey } from './flows/Flows.tsx';
import { HowToRead, Key } from './HowToRead.tsx';
import { Paths } from './time/Paths.tsx';
import { pathsChart, pathsRows, type DealOfPath, type PathsEntry } from './time/paths-chart.ts';
import { PathsKey } from './time/PathsKey.tsx';
import { placeShares, sharesKey } from './stairs/place-shares.ts';
import { placeStack, stackKey } from './stairs/place-stack.ts';
import { sharesChart, type SharesEntry } from './stairs/shares-chart.ts';
import { Spans } from './time/Spans.tsx';
import { spansChart, spansRows, type SpansEntry } from './time/spans-chart.ts';
import { SpansKey } from './time/SpansKey.tsx';
import { stackChart, type StackEntry } from './stairs/stack-chart.ts';
import { Staircase } from './stairs/Staircase.tsx';
import { Steps, StepsKey } from './time/Steps.tsx';
import { stepsChart, stepsRows, type StepsEntry } from './time/steps-chart.ts';

/** A chart of any form, its text already printed. */
export type FormEntry =
  | ({ form: 'bars' } & BarsEntry)
  | ({ form: 'stack' } & StackEntry)
  | ({ form: 'shares' } & SharesEntry)
  | ({ form: 'flows' } & FlowsEntry)
  | ({ form: 'spans' } & SpansEntry)
  | ({ form: 'paths' } & PathsEntry)
  | ({ form: 'steps' } & StepsEntry);

export interface DrawnChart {
  svg: JSX.Element;
  /** How to read the marks that this chart uses. */
  key: JSX.Element;
  /** All that is drawn, for tables and files. */
  rows: ChartRow[];
}

export interface DrawingContext {
  ledger: Ledger;
  /** Address of a figure's page. */
  hrefOf: (figureId: string) => string;
  /** Unique on the page. */
  idPrefix: string;
  /** The day up to which sources have been read. */
  readUpTo: PartialDate;
  /** All deals, their events' texts printed. */
  deals: readonly DealOfPath[];
}

/**
 * A chart in all that pages and files need of it.
 *
 * @throws {ChartError} when a figure cannot stand where the chart puts it
 * @throws {LedgerError} for an unknown figure
 */
export function drawChart(entry: FormEntry, { ledger, hrefOf, idPrefix, readUpTo, deals }: DrawingContext): DrawnChart {
  const ids = { picture: `${entry.form}-${idPrefix}`, key: `key-${idPrefix}` };
  switch (entry.form) {
    case 'bars': {
      const chart = barChart(entry, ledger, hrefOf);
      return {
        svg: BoundBars({ chart, idPrefix: ids.picture }),
        key: HowToRead({ chart, idPrefix: ids.key }),
        rows: chartRows(chart),
      };
    }
    case 'stack': {
      const chart = stackChart(entry, ledger, hrefOf);
      return {
        svg: Staircase({ placed: placeStack(chart), idPrefix: ids.picture }),
        key: Key({ entries: stackKey(chart), idPrefix: ids.key }),
        rows: stackRows(chart),
      };
    }
    case 'shares': {
      const chart = sharesChart(entry, ledger, hrefOf);
      return {
        svg: Staircase({ placed: placeShares(chart), idPrefix: ids.picture }),
        key: Key({ entries: sharesKey(chart), idPrefix: ids.key }),
        rows: sharesRows(chart),
      };
    }
    case 'flows': {
      const chart = flowsChart(entry, ledger, hrefOf);
      return {
        svg: Flows({ chart, idPrefix: ids.picture }),
        key: FlowsKey({ chart, idPrefix: ids.key }),
        rows: flowsRows(chart),
      };
    }
    case 'spans': {
      const chart = spansChart(entry, ledger, hrefOf, readUpTo);
      return {
        svg: Spans({ chart, idPrefix: ids.picture }),
        key: SpansKey({ chart, idPrefix: ids.key }),
        rows: spansRows(chart),
      };
    }
    case 'paths': {
      const chart = pathsChart(entry, deals, readUpTo);
      return {
        svg: Paths({ chart, idPrefix: ids.picture }),
        key: PathsKey({ chart, idPrefix: ids.key }),
        rows: pathsRows(chart),
      };
    }
    case 'steps': {
      const chart = stepsChart(entry, { ledger, deals, hrefOf, readUpTo });
      return {
        svg: Steps({ chart, idPrefix: ids.picture }),
        key: StepsKey({ idPrefix: ids.key }),
        rows: stepsRows(chart),
      };
    }
  }
}
