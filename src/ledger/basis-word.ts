import type { Basis } from './figure.ts';

/** How it came to be known: a filing is less than an announcement to the ledger, but more than a report of the press. */
export const basisWord = ({ basis, isFiled }: { basis: Basis; isFiled: boolean }): string =>
  isFiled ? 'in a filing' : basis;
