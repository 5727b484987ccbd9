import type { MoneyKind } from '../ledger/figure.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { printValue } from '../ledger/wording.ts';
import { ChartError, markOf, type Mark } from './bar-chart.ts';

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
  /** US dollars that its thickness shows; left out where no number is published, or no cash is promised. */
  amount?: { number: number; kind: 'exact' | 'floor' | 'ceiling' } | undefined;
}

/** Everything that a drawing or a table of the chart needs. */
export interface FlowsChart {
  description: string;
  rows: readonly { label: string; flows: readonly Flow[] }[];
}

/** Kinds of money that change hands; the others are drawn without thickness. */
const CASH: ReadonlySet<MoneyKind> = new Set(['purchase-commitment', 'capital-in', 'own-investment']);
const PROMISES: ReadonlySet<MoneyKind> = new Set(['contingent-support', 'equity-received']);

/**
 * Looks a chart's figures up. Which way each flow goes is what the ledger says, whatever the chart calls it.
 *
 * @throws {ChartError} when a figure does not say who pays whom, or is no flow
 * @throws {LedgerError} for an unknown figure
 */
export const flowsChart = (entry: FlowsEntry, ledger: Ledger, hrefOf: (figureId: string) => string): FlowsChart => ({
  description: entry.description,
  rows: entry.rows.map(({ label, flows }) => ({
    label,
    flows: flows.map(({ figure, detail, to }): Flow => {
      const mark = markOf(figure, ledger, hrefOf);
      const direction = directionOf(figure, ledger);
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
        amount: amountOf(mark, ledger),
      };
    }),
  })),
});

function directionOf(id: string, ledger: Ledger): Direction {
  const { money } = ledger.figure(id);
  if (!money || !(CASH.has(money.kind) || PROMISES.has(money.kind))) {
    throw new ChartError(`\`${id}\` is no flow of money or shares from one to another`);
  }
  if (money.payer === undefined || money.payee === undefined) {
    throw new ChartError(`\`${id}\` does not say who pays whom: expected \`payer\` and \`payee\``);
  }
  if (money.payer === 'openai') return 'out';
  return money.payee === 'openai' ? 'in' : 'past';
}

function amountOf({ figure, value }: Mark, ledger: Ledger): Flow['amount'] {
  const { money, unit } = ledger.figure(figure);
  if (value.kind === 'not-published' || !money || !CASH.has(money.kind)) return undefined;
  if (value.kind !== 'quantity' || unit !== 'usd' || value.upper <= 0 || value.lower < 0) {
    throw new ChartError(`\`${figure}\` (${printValue(value)}) has no thickness: expected an amount of dollars`);
  }
  if (value.upper === Infinity) return { number: value.lower, kind: 'floor' };
  return { number: value.upper, kind: value.lower < value.upper ? 'ceiling' : 'exact' };
}
