/** `npm run today`: what waits for an editor today, or on `--date`. Ends with 0 whatever there is to do. */
import { parseArgs } from 'node:util';
import { dayOnTheWall, parsePartialDate } from '../ledger/partial-date.ts';
import { readContent } from '../model/reading/read-content.ts';
import { understand } from '../model/understand.ts';
import { agendaOf } from './agenda.ts';
import { printAgenda } from './print-agenda.ts';

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
const reading = understand(readContent(process.cwd()), { day: today });
const unread = reading.diagnostics.filter(({ severity }) => severity === 'error').length;
console.log(printAgenda(agendaOf(reading, today), today));
if (unread > 0) console.log('Some entries cannot be read, and are not counted: `npm run check` says why.');
