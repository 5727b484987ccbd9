import type { Diagnostic } from '../../model/diagnostic.ts';
import type { RawFile } from '../../model/reading/files/source-file.ts';
import { check } from '../check.ts';
import { date } from '../../ledger/testing.ts';

/** Before `ZETA` comes out. */
export const TODAY = date('2026-11-22');

/** How well a claim is proved, most small examples leave out. */
export const isOfContent = ({ severity, code }: Diagnostic) =>
  severity === 'error' && code !== 'low-grade' && code !== 'unproved';

/** What keeps a site from being built on a day. */
export const errorsOn = (files: readonly RawFile[], today = TODAY) =>
  check(files, today).diagnostics.filter(isOfContent);
