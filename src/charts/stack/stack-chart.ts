import { findNoSum, findOtherTotal } from '../../ledger/drawable/sums.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Quantity } from '../../ledger/value.ts';
import { ChartError, throwIfMisfit } from '../shared/chart-error.ts';
import { markOf, requireDrawable, type Hue, type Mark } from '../shared/marks/mark.ts';
import { sumKind, type SumKind } from '../shared/marks/sum-kind.ts';

/** A chart file of this form, its text already printed. */
export interface StackEntry {
  description: string;
  unit: 'gw' | 'usd';
  hue: Hue;
  rows: readonly {
    label: string;
    detail: string;
    total?: string | undefined;
    parts: readonly { label: string; figure: string }[];
  }[];
}

export interface StackPart extends Mark {
  label: string;
  /** Where it begins: what the wordings of the parts before it name, added up. */
  from: number;
  /** It is no longer in force, and counts here because the sum is about what was once said. */
  isReplaced: boolean;
}

export interface StackRow {
  label: string;
  detail: string;
  parts: readonly StackPart[];
  /** What a headline would print. */
  stated: number;
  /** What the bounds of the parts allow. */
  value: Quantity;
  kind: SumKind;
  /** The figure that is this sum. */
  total?: Mark | undefined;
}

/** Everything that a drawing or a table of the chart needs. */
export interface StackChart {
  description: string;
  unit: 'gw' | 'usd';
  hue: Hue;
  rows: readonly StackRow[];
}

/**
 * Looks a chart's figures up and adds each row up under the additive rules.
 *
 * @throws {ChartError} when a row cannot be added up, in the ledger's words
 * @throws {LedgerError} for an unknown figure
 */
export const stackChart = (entry: StackEntry, ledger: Ledger, hrefOf: (figureId: string) => string): StackChart => ({
  description: entry.description,
  unit: entry.unit,
  hue: entry.hue,
  rows: entry.rows.map(({ label, detail, total: totalId, parts }): StackRow => {
    const ids = parts.map(({ figure }) => figure);
    throwIfMisfit(findNoSum(ledger, label, ids));
    const sum = ledger.sum(ids);
    if (sum.kind === 'refusal') throw new ChartError(sum.message);
    if (totalId !== undefined) throwIfMisfit(findOtherTotal(ledger, label, ids, totalId));
    return {
      label,
      detail,
      parts: placed(
        parts.map((part) => ({ label: part.label, ...markOf(part.figure, ledger, hrefOf) })),
        entry.unit,
        ledger,
      ),
      stated: sum.stated,
      value: sum.value,
      kind: sumKind(sum),
      total: totalId === undefined ? undefined : markOf(totalId, ledger, hrefOf),
    };
  }),
});

function placed(parts: readonly (Mark & { label: string })[], unit: string, ledger: Ledger): StackPart[] {
  let from = 0;
  return parts.map((part) => {
    requireDrawable(part, unit, ledger);
    const begun = { ...part, from, isReplaced: ledger.figure(part.figure).supersededBy !== undefined };
    if (part.value.kind === 'quantity') from = endOf(begun.from, part.value);
    return begun;
  });
}

/** A part is as long as the number that its wording names: "up to 6" is 6 long, and so is "at least 6". */
const endOf = (from: number, { lower, upper }: Quantity) => from + (Number.isFinite(upper) ? upper : lower);
