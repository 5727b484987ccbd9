import { parseFormula } from '../../../ledger/formula.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { sumKind, type StatedSum } from './sum-kind.ts';
import { isHearsayBasis, leastFirmBasis } from './least-firm-basis.ts';

/** A sum of ours, with how much of it rests on what. In the unit of its figure. */
export interface BarSum extends StatedSum {
  /** What its parts come to at least, without those that are replaced or called off. */
  sure: number;
  /** The part of that which companies have announced. */
  firm: number;
}

/** Takes a sum of ours apart; nothing for any other figure. @throws {LedgerError} for an unknown figure */
export function barSum(id: string, ledger: Ledger): BarSum | undefined {
  const { formula } = ledger.figure(id);
  if (formula === undefined) return undefined;
  const { operator, operands } = parseFormula(formula);
  const total = operator === 'sum' ? ledger.sum(operands) : undefined;
  if (total?.kind !== 'total') return undefined;
  const floors = total.counted.flatMap(({ figure, value }) =>
    value.kind === 'quantity' && figure.supersededBy === undefined && figure.cancelled === undefined
      ? [{ floor: Math.max(0, value.lower), isFirm: !isHearsayBasis(leastFirmBasis(figure.id, ledger)) }]
      : [],
  );
  const add = (of: typeof floors) => of.reduce((sum, { floor }) => sum + floor, 0);
  return {
    kind: sumKind(total),
    stated: total.stated,
    value: total.value,
    sure: add(floors),
    firm: add(floors.filter(({ isFirm }) => isFirm)),
  };
}

/** A sum whose bounds alone would mislead: floors and ceilings are mixed in it, or ceilings counted in full. */
export const isLoose = (sum: BarSum | undefined): sum is BarSum => sum?.kind === 'mixed' || sum?.kind === 'ceiling';
