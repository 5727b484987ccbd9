import type { MoneyKind } from '../../ledger/figure.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { printValue } from '../../ledger/wording.ts';
import { ChartError, markOf, type Mark } from '../bars/bar-chart.ts';

/** A chart file of this form, its text already printed. */
export interface FlowsEntry {
  description: string;
  rows: readonly {
    label: string;
    flows: readonly { figure: string; detail: string; to?: string | undefined }[];
  }[];
}

/** From OpenAI, into OpenAI, or past it: between two others, for its sake. */
export type Direction = 'out' | 'in' | 'past';

export interface Flow extends Mark {
  /** "OpenAI → Oracle". */
  label: string;
  detail: string;
  direction: Direction;
  /** What goes: money, a right to shares, or a promise to pay if something fails. */
  matter: Matter;
  /** US dollars that its thickness shows; left out where no number is published, or no cash is promised. */
  amount?: { number: number; kind: 'exact' | 'floor' | 'ceiling' } | undefined;
}

type Matter = 'cash' | 'shares' | 'guarantee';

interface FlowsRow {
  label: string;
  flows: readonly Flow[];
}

/** Everything that a drawing or a table of the chart needs. */
export interface FlowsChart {
  description: string;
  /** Money that changes hands, by company. */
  rows: readonly FlowsRow[];
  /** What is no money, so far: it stands apart, and has no thickness. */
  apart: readonly FlowsRow[];
}

const MATTERS: Partial<Record<MoneyKind, Matter>> = {
  'purchase-commitment': 'cash',
  'capital-in': 'cash',
  'own-investment': 'cash',
  'equity-received': 'shares',
  'contingent-support': 'guarantee',
};

/**
 * Looks a chart's figures up. Which way each flow goes is what the ledger says, whatever the chart calls it.
 *
 * @throws {ChartError} when a figure does not say who pays whom, or is no flow
 * @throws {LedgerError} for an unknown figure
 */
export function flowsChart(entry: FlowsEntry, ledger: Ledger, hrefOf: (figureId: string) => string): FlowsChart {
  const rows = entry.rows.map(({ label, flows }) => ({
    label,
    flows: flows.map(({ figure, detail, to }): Flow => {
      const mark = markOf(figure, ledger, hrefOf);
      const { direction, matter } = kindOf(figure, ledger);
      if (direction === 'past' && to === undefined) {
        throw new ChartError(
          `\`${figure}\` neither comes from OpenAI nor goes to it: say under \`to\` who receives it`,
        );
      }
      return {
        ...mark,
        label: { out: `OpenAI → ${label}`, in: `${label} → OpenAI`, past: `${label} → ${to}` }[direction],
        detail,
        direction,
        matter,
        amount: matter === 'cash' ? amountOf(mark, ledger) : undefined,
      };
    }),
  }));
  const only = (isWanted: (flow: Flow) => boolean) =>
    rows.map(({ label, flows }) => ({ label, flows: flows.filter(isWanted) })).filter(({ flows }) => flows.length > 0);
  return {
    description: entry.description,
    rows: only(({ matter }) => matter === 'cash'),
    apart: only(({ matter }) => matter !== 'cash'),
  };
}

function kindOf(id: string, ledger: Ledger): { direction: Direction; matter: Matter } {
  const { money } = ledger.figure(id);
  const matter = money && MATTERS[money.kind];
  if (!matter) {
    throw new ChartError(`\`${id}\` is no flow of money or shares from one to another`);
  }
  if (money.payer === undefined || money.payee === undefined) {
    throw new ChartError(`\`${id}\` does not say who pays whom: expected \`payer\` and \`payee\``);
  }
  const direction = money.payer === 'openai' ? 'out' : money.payee === 'openai' ? 'in' : 'past';
  return { direction, matter };
}

function amountOf({ figure, value }: Mark, ledger: Ledger): Flow['amount'] {
  const { unit } = ledger.figure(figure);
  if (value.kind === 'not-published') return undefined;
  if (value.kind !== 'quantity' || unit !== 'usd' || value.upper <= 0 || value.lower < 0) {
    throw new ChartError(`\`${figure}\` (${printValue(value)}) has no thickness: expected an amount of dollars`);
  }
  if (value.upper === Infinity) return { number: value.lower, kind: 'floor' };
  return { number: value.upper, kind: value.lower < value.upper ? 'ceiling' : 'exact' };
}
