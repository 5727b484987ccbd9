import type { Ledger } from './ledger.ts';
import { reachable } from './reachable.ts';

/**
 * A figure and all that it is computed from, each once, itself first. An id that no figure has is passed on as it is.
 *
 * @throws {FormulaError} when a formula on the way cannot be read
 */
export const restsOn = (ledger: Ledger, id: string): ReadonlySet<string> =>
  reachable(id, (next) => (ledger.find(next) ? ledger.inputs(next) : []));
