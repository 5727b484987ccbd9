import { readContent } from '../model/reading/read-content.ts';
import type { Understanding } from '../model/understand.ts';
import { check } from './check.ts';
import { printReport } from './report/print-report.ts';
import { unreadLine } from './report/unread-line.ts';

/** Reads and checks the content of a project, prints the report, and ends the process with 1 where there is an error. */
export function readInOrder(folder: string): Understanding {
  const reading = check(readContent(folder.replaceAll('\\', '/').replace(/\/$/, '')));
  const isFine = printReport(reading);
  const unread = unreadLine(reading.content);
  if (unread !== '') console.log(unread);
  if (!isFine) process.exit(1);
  return reading;
}
