import type { Value } from '../../../ledger/value.ts';
import { boundWord, printQuantity, printSymbols, printWithoutBound } from '../../../ledger/wording.ts';

/** A value in two parts, so that the number can stand out from its bound. */
export interface ValueText {
  /** "more than", "up to", "≈", or nothing. */
  bound: string;
  /** "$300bn"; nothing for a value that is no number. */
  number: string;
}

/** "more than" + "$300bn"; "≈" stands for "about". */
export function valueText(value: Value): ValueText {
  if (value.kind !== 'quantity') return { bound: '', number: '' };
  const number = printWithoutBound(value, 'short');
  // A range has no single number to set apart: "10–12 GW".
  if (number === printQuantity(value, 'short')) return { bound: '', number: printSymbols(value) };
  return { bound: boundWord(value).replace('about', '≈'), number };
}
