import { readContent } from '../model/reading/read-content.ts';
import type { Understanding } from '../model/understand.ts';
import { check } from './check.ts';
import { textReport } from './report/text-report.ts';
import { unreadLine } from './report/unread-line.ts';

/** Reads and checks the content of a project, prints the report, and ends the process with 1 where there is an error. */
export function readInOrder(folder: string): Understanding {
  const reading = check(readContent(folder.replaceAll('\\', '/').replace(/\/$/, '')));
  const { diagnostics, sources } = reading;
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
  const report = textReport(diagnostics, sources, { warnings: false });
  if (report !== '') (hasErrors ? console.error : console.log)(`\n${report}\n`);
  const unread = unreadLine(reading.content);
  if (unread !== '') console.log(unread);
  if (hasErrors) process.exit(1);
  return reading;
}
