import { findNoLength } from '../../../ledger/drawable/lengths.ts';
import { currentClaim, type Basis } from '../../../ledger/figure.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { creditedSources } from '../../../ledger/proof.ts';
import type { Quantity, Value } from '../../../ledger/value.ts';
import { throwIfMisfit } from '../chart-error.ts';
import { isHearsayBasis, leastFirmBasis } from './least-firm-basis.ts';

/** What a hue means: computing power, the direction in which money goes, or neither of them. */
export type Hue = 'power' | 'from-openai' | 'into-openai' | 'ink';

/** A figure as a mark shows it. */
export interface Mark {
  figure: string;
  value: Value;
  /** How it came to be known; of a derived figure, the least firm basis among its inputs. */
  basis: Basis;
  /** Reported by a filing, not by the press. */
  isFiled: boolean;
  /** ISO date of any precision; of a derived figure, its newest input. */
  asOf: string | undefined;
  sources: readonly string[];
  href: string;
}

/** A mark with a number. */
export interface Amount extends Mark {
  value: Quantity;
}

/** A figure with all that accounts for it. @throws {LedgerError} for an unknown figure */
export const markOf = (id: string, ledger: Ledger, hrefOf: (figureId: string) => string): Mark => ({
  figure: id,
  value: ledger.value(id),
  basis: leastFirmBasis(id, ledger),
  isFiled: ledger.isFiled(id),
  asOf: ledger.asOf(id)?.iso,
  sources: sourcesOf(id, ledger),
  href: hrefOf(id),
});

function sourcesOf(id: string, ledger: Ledger): string[] {
  const inputs = ledger.inputs(id);
  if (inputs.length > 0) return [...new Set(inputs.flatMap((input) => sourcesOf(input, ledger)))];
  const claim = currentClaim(ledger.figure(id));
  return claim ? creditedSources(claim) : [];
}

/** What is said in words has no length either: its place stays empty. @throws {ChartError} */
export function requireDrawable({ figure, value }: Pick<Mark, 'figure' | 'value'>, unit: string, ledger: Ledger) {
  if (value.kind !== 'words') throwIfMisfit(findNoLength(ledger, figure, unit));
}

/** True for a mark whose basis its label names. */
export const isHearsay = ({ basis }: Pick<Mark, 'basis'>) => isHearsayBasis(basis);
