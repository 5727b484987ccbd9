import type { Ledger } from '../../ledger/ledger.ts';
import { printedText } from '../../model/printed-text.ts';

/** An entry with the figures in all its texts printed: what a chart draws and a file holds. */
export function printedTexts<T>(ledger: Ledger, entry: T): T {
  return printed(entry) as T;

  function printed(value: unknown): unknown {
    if (typeof value === 'string') return printedText(ledger, value);
    if (Array.isArray(value)) return value.map(printed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, printed(inner)]));
  }
}
