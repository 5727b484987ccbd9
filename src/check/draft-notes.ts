import type { PartialDate } from '../ledger/partial-date.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { RawFile } from '../model/reading/files/source-file.ts';
import type { Understanding } from '../model/understand.ts';
import { check } from './check.ts';

/**
 * What keeps drafts from being published, and nothing else: it is no error before they are.
 *
 * @param understood what the check made of the same files on the same day
 */
export function draftNotes(
  files: readonly RawFile[],
  today: PartialDate,
  { content, diagnostics }: Understanding,
): Diagnostic[] {
  if (content.holds.size === 0) return [];
  const known = new Set(diagnostics.map(nameOf));
  return check(files, today, { day: today, withDrafts: true }).diagnostics.filter(
    (each) => each.severity === 'error' && !known.has(nameOf(each)),
  );
}

const nameOf = ({ file, line, column, code, message }: Diagnostic) =>
  JSON.stringify([file, line, column, code, message]);
