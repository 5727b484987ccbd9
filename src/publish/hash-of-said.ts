import { hash } from 'node:crypto';
import { withPlainSpaces } from '../ledger/number-text.ts';

/**
 * A hash of texts as a reader reads them, whatever their spaces are: a revision that is kept has it, so it stays as it is.
 *
 * @returns 32 hexadecimal digits
 */
export const hashOfSaid = (said: readonly unknown[]): string =>
  hash('sha256', withPlainSpaces(JSON.stringify(said))).slice(0, 32);
