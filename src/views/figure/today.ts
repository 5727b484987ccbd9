import { revisions, type Basis, type Figure } from '../../ledger/figure.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { PartialDate } from '../../ledger/partial-date.ts';
import type { Value } from '../../ledger/value.ts';
import { printValue } from '../../ledger/wording.ts';

/** What the ledger says of a figure today. */
export interface FigureToday {
  value?: Value;
  basis?: Basis;
  asOf?: PartialDate | undefined;
  /** The value in words, or that there is none. */
  words: string;
}

/** Without a value while every claim about the figure is unconfirmed or contradicted. */
export function todayOf(ledger: Ledger, figure: Figure): FigureToday {
  const { id, formula } = figure;
  if (formula === undefined && revisions(figure).length === 0) return { words: 'nothing confirmed' };
  const value = ledger.value(id);
  return { value, basis: ledger.basis(id), asOf: ledger.asOf(id), words: printValue(value) };
}
