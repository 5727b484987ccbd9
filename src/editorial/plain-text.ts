import { parseInlineText, type FigureForm } from './inline-text.ts';
import { revisions } from '../ledger/figure.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { printPartialDate } from '../ledger/partial-date.ts';
import { printValue } from '../ledger/wording.ts';

/**
 * A figure as it is printed.
 *
 * @param revision its n-th accepted claim, from 1; left out for today's value
 * @throws {LedgerError} for an unknown id; {Error} for a revision or date that does not exist
 */
export function printFigure(ledger: Ledger, id: string, form: FigureForm = 'prose', revision?: number): string {
  const claim = revision === undefined ? undefined : revisions(ledger.figure(id))[revision - 1];
  if (revision !== undefined && !claim) throw new Error(`\`${id}\` has no revision ${revision}`);
  if (form !== 'date') return printValue(claim ? claim.value : ledger.value(id), form);
  const asOf = claim ? claim.asOf : ledger.asOf(id);
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
