/** `npm run today`: what waits for an editor today, or on `--date`. Ends with 0 whatever there is to do. */
import { parseArgs } from 'node:util';
import { check } from '../check/check.ts';
import { dayOnTheWall, parsePartialDate } from '../ledger/partial-date.ts';
import { readContent } from '../model/reading/files/read-content.ts';
import { understand } from '../model/understand.ts';
import { lastReport } from '../link-rot/last-report.ts';
import type { RawFile } from '../model/reading/files/source-file.ts';
import { agendaOf } from './agenda.ts';
import { printAgenda } from './print-agenda.ts';
import { printUncounted } from './print-uncounted.ts';
import { printWatches } from './print-watch.ts';
import { watchesOf } from './watch.ts';

function readDate(): string {
  try {
    return parseArgs({ options: { date: { type: 'string', default: dayOnTheWall(new Date()) } } }).values.date;
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
}

function usage(problem: string): never {
  console.error(problem);
  console.error('Usage: npm run today [-- --date YYYY-MM-DD]');
  process.exit(2);
}

const date = readDate();
const today = parsePartialDate(date);
if (today?.precision !== 'day') usage(`\`${date}\` is no day: expected one such as 2026-11-22`);
const files = readContent(process.cwd());
const reading = check(files, today);
const { content, diagnostics } = reading;
const { content: whole } = understand(files, { day: today, withDrafts: true });
console.log(printAgenda(agendaOf(reading, today, whole), today));
console.log(`\n${printWatches(watchesOf(content, diagnostics, lastReport(process.cwd()), textsOf(files)))}`);
const uncounted = printUncounted(content, diagnostics);
if (uncounted !== undefined) console.log(uncounted);

/** What editors wrote themselves; a published page is kept as it was spelt. */
function textsOf(all: readonly RawFile[]) {
  const own = all.filter(
    ({ path }) => /\.(?:yaml|mdx)$/.test(path) && !/\/(?:revisions|readings|sources)\//.test(path),
  );
  return own.map(({ path, bytes }) => ({ file: path, text: new TextDecoder().decode(bytes) }));
}
