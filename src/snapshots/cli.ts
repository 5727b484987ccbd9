/**
 * `npm run snapshot [-- --date YYYY-MM-DD]`: keeps the data as they are today, for ever, in `content/snapshots/<day>/`.
 * Writes nothing when they are as they were, when that day has a snapshot, or when the content is not in order.
 */
import { parseArgs } from 'node:util';
import { dayOnTheWall, parsePartialDate } from '../ledger/partial-date.ts';
import { isInOrder } from '../model/diagnostic.ts';
import { SNAPSHOTS } from '../model/kept-snapshot.ts';
import { readContent } from '../model/reading/files/read-content.ts';
import { understand } from '../model/understand.ts';
import { orEnd } from '../scaffold/or-end.ts';
import { writeChanges } from '../scaffold/write-changes.ts';
import { bookIn } from '../tables/book.ts';
import { tablesOf } from '../tables/tables.ts';
import { earlier, readSnapshots } from './read-snapshots.ts';
import { snapshotFiles } from './snapshot-files.ts';

const root = process.cwd();
const today = dayOnTheWall(new Date());
const day = readDate();
const understood = understand(readContent(root), { day: parsePartialDate(day) });
if (!isInOrder(understood)) fail('The content is not in order, so nothing was written: `npm run check` says why.');

const snapshots = orEnd(() => readSnapshots(root));
const newest = snapshots.at(-1);
if (newest && newest.day >= day)
  fail(`There is a snapshot of ${newest.day} already: one of ${day} would change what was published.`);
const files = snapshotFiles(day, tablesOf(bookIn(understood.content)), newest && earlier(newest));
const known = new Set(snapshots.flatMap((snapshot) => [...snapshot.files.values()]));
const news = [...files].filter(([, text]) => !known.has(text));
if (newest && !news.some(([name]) => name.endsWith('.csv')))
  fail(`The data are as they were on ${newest.day}: there is nothing new to keep.`);
orEnd(() =>
  writeChanges(
    root,
    news.map(([name, text]) => ({ path: `${SNAPSHOTS}/${day}/${name}`, text, isNew: true })),
  ),
);
const kept = news.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
console.log(
  `${files.size} files are kept of ${day}, ${news.length} of them new (${Math.round(kept / 1000)} kB), in ${SNAPSHOTS}/${day}/.`,
);

function readDate(): string {
  const date = readOption() ?? today;
  if (parsePartialDate(date)?.precision !== 'day') fail(`\`${date}\` is no day: expected one such as 2026-11-29`);
  // It would hold what waits for that day, and bar every snapshot before it.
  if (date > today)
    fail(`${date} has not come yet: a snapshot is of what readers see on its day, ${today} at the latest`);
  return date;
}

function readOption(): string | undefined {
  try {
    return parseArgs({ options: { date: { type: 'string' } } }).values.date;
  } catch (error) {
    return fail(
      `${error instanceof Error ? error.message : String(error)}\nUsage: npm run snapshot [-- --date YYYY-MM-DD]`,
    );
  }
}

function fail(problem: string): never {
  console.error(problem);
  process.exit(1);
}
