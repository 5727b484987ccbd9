import { parseInlineText, type FigureForm } from './inline-text.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { printPartialDate } from '../ledger/partial-date.ts';
import { printValue } from '../ledger/wording.ts';

/**
 * A figure as it is printed.
 *
 * @param revision which of the values that it has had, from 1; left out for today's
 * @throws {LedgerError} for an unknown id or revision; {Error} for a date that does not exist
 */
export function printFigure(ledger: Ledger, id: string, form: FigureForm = 'prose', revision?: number): string {
  const pinned = revision === undefined ? undefined : ledger.history.revision(id, revision);
  if (form !== 'date') return printValue(pinned ? pinned.value : ledger.value(id), form);
  const asOf = pinned ? pinned.asOf : ledger.asOf(id);
  if (!asOf) throw new Error(`\`${id}\` has no as-of date to print`);
  return printPartialDate(asOf);
}

/** Inline text without links, for titles, descriptions and addresses. */
export const plainText = (ledger: Ledger, text: string) =>
  parseInlineText(text)
    .map((segment) => {
      if (segment.kind === 'figure') return printFigure(ledger, segment.id, segment.form, segment.revision);
      if (segment.kind === 'malformed') throw new Error(`${segment.text}: ${segment.problem}`);
      return segment.text;
    })
    .join('');
