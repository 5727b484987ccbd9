import type { Basis } from '../../../ledger/figure.ts';
import type { Ledger } from '../../../ledger/ledger.ts';

/** From the firmest to the least firm. */
const FIRMNESS: readonly Basis[] = ['announced', 'reported', 'estimated', 'projected'];

/** How a figure came to be known; of a derived one, the least firm basis among its inputs. */
export function leastFirmBasis(id: string, ledger: Ledger): Basis {
  const inputs = ledger.inputs(id);
  if (inputs.length === 0) return ledger.basis(id);
  const weakest = Math.max(...inputs.map((input) => FIRMNESS.indexOf(leastFirmBasis(input, ledger))));
  // A sum of announced parts was announced by nobody: it stays "derived".
  return weakest > 0 ? (FIRMNESS[weakest] ?? 'derived') : 'derived';
}

/** Bases that are less than the word of those who agreed. */
const HEARSAY: ReadonlySet<Basis> = new Set(['reported', 'estimated', 'projected']);

/** True for a basis whose texture is lighter, and which a label names. */
export const isHearsayBasis = (basis: Basis) => HEARSAY.has(basis);
