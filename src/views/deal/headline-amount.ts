import type { Ledger } from '../../ledger/ledger.ts';
import type { Unit } from '../../ledger/unit.ts';
import { statedNumber } from '../../ledger/value.ts';

/** As a headline would print it, in `unit`; zero for what was called off, and for what has no number of this unit. */
export function headlineAmount(ledger: Ledger, id: string, unit: Unit): number {
  const value = ledger.value(id);
  const isVoid = ledger.figure(id).cancelled !== undefined;
  return value.kind === 'quantity' && value.unit === unit && !isVoid ? (statedNumber(value) ?? 0) : 0;
}
