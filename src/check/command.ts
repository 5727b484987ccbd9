/** The command `npm run check`: checks `content/` as of today, or of `--date`, and reports. Ends with 1 when there is an error. */
import { parseArgs } from 'node:util';
import { dayOnTheWall, parsePartialDate } from '../ledger/partial-date.ts';
import { check } from './check.ts';
import { isInOrder } from '../model/diagnostic.ts';
import { draftNotes } from './draft-notes.ts';
import { withKeptReadings } from '../model/reading/files/kept-readings-file.ts';
import { readContent } from '../model/reading/files/read-content.ts';
import { draftReport } from './report/draft-report.ts';
import { jsonReport } from './report/json-report.ts';
import { textReport } from './report/text-report.ts';
import { unreadLine } from './report/unread-line.ts';

function readOptions() {
  try {
    return parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        warnings: { type: 'boolean', default: false },
        drafts: { type: 'boolean', default: false },
        date: { type: 'string', default: dayOnTheWall(new Date()) },
      },
    }).values;
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
}

function usage(problem: string): never {
  console.error(problem);
  console.error('Usage: npm run check [-- --warnings | --drafts | --json] [--date YYYY-MM-DD]');
  process.exit(2);
}

const values = readOptions();
const today = parsePartialDate(values.date);
if (today?.precision !== 'day') usage(`\`${values.date}\` is no day: expected one such as 2026-11-22`);
const files = readContent(process.cwd());
const understood = withKeptReadings(() => check(files, today));
const { diagnostics, sources, content } = understood;
const notes = draftNotes(files, today, understood);
const hasErrors = !isInOrder({ diagnostics });

const waiting = content.holds.size === 0 ? '' : `, and ${content.holds.size} wait`;

if (values.json) console.log(jsonReport(diagnostics, notes));
else {
  const report = textReport(diagnostics, sources, values);
  if (report) (hasErrors ? console.error : console.log)(report);
  const drafts = draftReport(notes, values.drafts);
  if (drafts) console.log(drafts);
  const unread = unreadLine(content);
  if (unread) console.log(unread);
  if (!hasErrors) console.log(`${content.entries.length} entries are in order${waiting}.`);
}
if (hasErrors) process.exitCode = 1;
