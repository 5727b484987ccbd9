import type { PartialDate } from '../ledger/partial-date.ts';
import { readContent } from '../model/reading/files/read-content.ts';
import type { Understanding } from '../model/understand.ts';
import { check } from './check.ts';
import { printReport } from './report/print-report.ts';
import { unreadLine } from './report/unread-line.ts';

/**
 * Reads and checks what readers of a project see on a day, prints the report, and ends the process with 1 where there is
 * an error. Of what has become due it says nothing: a build is the same on every day but for what comes out.
 */
export function readInOrder(folder: string, day: PartialDate): Understanding {
  const files = readContent(folder.replaceAll('\\', '/').replace(/\/$/, ''));
  const understood = check(files, undefined, { day });
  const isFine = printReport(understood);
  const unread = unreadLine(understood.content);
  if (unread !== '') console.log(unread);
  if (!isFine) process.exit(1);
  return understood;
}
