import type { Misfit } from '../../ledger/drawable/misfit.ts';

/** A chart that would say more than the ledger does; the message says what to do. */
export class ChartError extends Error {
  override readonly name = 'ChartError';
}

/** Ends with what stands against drawing something. @throws {ChartError} */
export function throwIfMisfit(misfit: Misfit | undefined): void {
  if (misfit) throw new ChartError(`${misfit.message}: ${misfit.remedy}`);
}
