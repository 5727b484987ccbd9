/** A figure that cannot be computed or does not exist; the message says why, in words. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
}

/** What a computation gives; undefined where a figure does not exist or cannot be computed. */
export function ifComputable<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof LedgerError) return undefined;
    throw error;
  }
}
