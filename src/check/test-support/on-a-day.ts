import { parsePartialDate, type PartialDate } from '../../ledger/partial-date.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { RawFile } from '../../model/reading/files/source-file.ts';
import { check } from '../check.ts';

/** @throws {Error} for a text that is no date */
export function day(iso: string): PartialDate {
  const date = parsePartialDate(iso);
  if (!date) throw new Error(`${iso} is no day`);
  return date;
}

/** Before `ZETA` comes out. */
export const TODAY = day('2026-11-22');

/** How well a claim is proved, most small examples leave out. */
export const isOfContent = ({ severity, code }: Diagnostic) =>
  severity === 'error' && code !== 'low-grade' && code !== 'unproved';

/** What keeps a site from being built on a day. */
export const errorsOn = (files: readonly RawFile[], today = TODAY) =>
  check(files, today).diagnostics.filter(isOfContent);
