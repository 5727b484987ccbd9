import { parseInlineText, type FigureForm, type FigureSegment } from './inline-text.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { printPartialDate } from '../ledger/partial-date.ts';
import { printQuantity, printValue } from '../ledger/wording.ts';
import { measured } from '../ledger/yardstick.ts';

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

/**
 * A figure in things that a reader knows.
 *
 * @throws {LedgerError} where the one cannot be measured in the other
 */
export function printMeasured(ledger: Ledger, id: string, measuredIn: string): string {
  const { before, count, after } = measured(ledger, id, measuredIn);
  return [before, printQuantity(count), after].filter((words) => words !== undefined).join(' ');
}

/** What stands in a text for a segment that names a figure. */
export const printSegment = (ledger: Ledger, { id, form, revision, measuredIn }: FigureSegment): string =>
  measuredIn === undefined ? printFigure(ledger, id, form, revision) : printMeasured(ledger, id, measuredIn);

/** A piece of a text as it is printed. */
export interface PrintedPiece {
  text: string;
  /** What the ledger says, and not the words around it. */
  isFigure: boolean;
}

/**
 * Inline text without links, in pieces.
 *
 * @throws {Error} for braces that mean nothing; {LedgerError} for an unknown figure
 */
export const printedPieces = (ledger: Ledger, text: string): PrintedPiece[] =>
  parseInlineText(text).map((segment) => {
    if (segment.kind === 'figure') return { text: printSegment(ledger, segment), isFigure: true };
    if (segment.kind === 'malformed') throw new Error(`${segment.text}: ${segment.problem}`);
    return { text: segment.text, isFigure: false };
  });

/** The same in one, for titles, descriptions and addresses. */
export const printedText = (ledger: Ledger, text: string) =>
  printedPieces(ledger, text)
    .map((piece) => piece.text)
    .join('');

/** The same for an editor: as it is written where it cannot be printed, which the check reports. */
export function printedOrWritten(ledger: Ledger, text: string): string {
  try {
    return printedText(ledger, text);
  } catch {
    return text;
  }
}
