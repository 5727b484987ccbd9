import { findNoFlow, matterOf, type Matter } from '../../ledger/drawable/flows.ts';
import type { Figure } from '../../ledger/figure.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Quantity } from '../../ledger/value.ts';
import { ChartError, throwIfMisfit } from '../shared/chart-error.ts';
import { markOf, type Mark } from '../shared/marks/mark.ts';

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
  /** US dollars, which its length shows; left out where no number is published, or no cash is promised. */
  amount?: Quantity | undefined;
}

export interface FlowsRow {
  label: string;
  flows: readonly Flow[];
}

/** Everything that a drawing or a table of the chart needs. */
export interface FlowsChart {
  description: string;
  rows: readonly FlowsRow[];
}

/**
 * Looks a chart's figures up. Which way each flow goes is what the ledger says, whatever the chart calls it.
 *
 * @throws {ChartError} when a figure does not say who pays whom, or is no flow
 * @throws {LedgerError} for an unknown figure
 */
export function flowsChart(entry: FlowsEntry, ledger: Ledger, hrefOf: (figureId: string) => string): FlowsChart {
  return {
    description: entry.description,
    rows: entry.rows.map(({ label, flows }) => ({
      label,
      flows: flows.map(({ figure, detail, to }): Flow => {
        throwIfMisfit(findNoFlow(ledger, figure, to));
        const mark = markOf(figure, ledger, hrefOf);
        const { direction, matter } = kindOf(ledger.figure(figure));
        return {
          ...mark,
          label: { out: `OpenAI → ${label}`, in: `${label} → OpenAI`, past: `${label} → ${to}` }[direction],
          detail,
          direction,
          matter,
          amount: matter === 'cash' && mark.value.kind === 'quantity' ? mark.value : undefined,
        };
      }),
    })),
  };
}

function kindOf(figure: Figure): { direction: Direction; matter: Matter } {
  const { payer, payee } = figure.money ?? {};
  const direction = payer === 'openai' ? 'out' : payee === 'openai' ? 'in' : 'past';
  const matter = matterOf(figure);
  if (!matter) throw new ChartError(`\`${figure.id}\` is no flow`);
  return { direction, matter };
}
