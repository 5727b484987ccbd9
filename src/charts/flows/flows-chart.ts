import { findNoFlow, matterOf, type Matter } from '../../ledger/drawable/flows.ts';
import type { Figure } from '../../ledger/figure.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { ChartError, refuse } from '../shared/chart-error.ts';
import { markOf, type Mark } from '../shared/mark.ts';

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
      refuse(findNoFlow(ledger, figure, to));
      const mark = markOf(figure, ledger, hrefOf);
      const { direction, matter } = kindOf(ledger.figure(figure));
      return {
        ...mark,
        label: { out: `OpenAI → ${label}`, in: `${label} → OpenAI`, past: `${label} → ${to}` }[direction],
        detail,
        direction,
        matter,
        amount: matter === 'cash' ? amountOf(mark) : undefined,
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

function kindOf(figure: Figure): { direction: Direction; matter: Matter } {
  const { payer, payee } = figure.money ?? {};
  const direction = payer === 'openai' ? 'out' : payee === 'openai' ? 'in' : 'past';
  const matter = matterOf(figure);
  if (!matter) throw new ChartError(`\`${figure.id}\` is no flow`);
  return { direction, matter };
}

function amountOf({ value }: Mark): Flow['amount'] {
  if (value.kind !== 'quantity') return undefined;
  if (value.upper === Infinity) return { number: value.lower, kind: 'floor' };
  return { number: value.upper, kind: value.lower < value.upper ? 'ceiling' : 'exact' };
}
