/** A figure that cannot be computed or does not exist; the message says why, in words. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
}
