/** `npm run check:links`: asks for every source on the web and reports rot. Ends with 1 when there is some. */
import { parseArgs } from 'node:util';
import { dayOnTheWall } from '../ledger/partial-date.ts';
import { check } from '../check/check.ts';
import { readContent } from '../model/reading/files/read-content.ts';
import { checkLinks, type CheckedPage, type State } from './check-links.ts';
import { keepReport } from './last-report.ts';
import { sourcedPages } from './sourced-pages.ts';

const PATIENCE = { timeoutMs: 30_000, pauseMs: 1500, retries: 2 };

const REMEDIES: Readonly<Partial<Record<State, string>>> = {
  dead: 'add `archived:` with a copy in a public archive, and keep the address',
  moved: 'write the new address as `url:`',
  changed: 'read the page again: a new claim where it says something else, `archived:` where the words are gone',
};

function readOptions() {
  try {
    return parseArgs({ options: { json: { type: 'boolean', default: false } } }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error('Usage: npm run check:links [-- --json]');
    process.exit(2);
  }
}

const { json } = readOptions();
const checked = await checkLinks(sourcedPages(check(readContent(process.cwd())).content), PATIENCE);
const report = checked.map(({ page: { id, url, file }, state, detail }) => ({ id, url, file, state, detail }));
// `npm run today` tells of it, which asks nobody itself.
keepReport(process.cwd(), { date: dayOnTheWall(new Date()), findings: report });
const of = (state: State) => checked.filter((page) => page.state === state);
const line = ({ page: { file, id, url }, state, detail }: CheckedPage) => {
  const remedy = REMEDIES[state];
  return `${file} ${state} ${id}: ${detail}\n    ${url}${remedy === undefined ? '' : `\n    → ${remedy}`}`;
};

if (json) console.log(JSON.stringify(report, null, 2));
else {
  for (const page of checked) if (page.state !== 'sound') console.log(line(page));
  const counts = (['sound', 'dead', 'moved', 'changed', 'unread'] as const).map(
    (state) => `${of(state).length} ${state}`,
  );
  console.log(`Sources asked: ${checked.length}. ${counts.join(', ')}.`);
}
if ((['dead', 'moved', 'changed'] as const).some((state) => of(state).length > 0)) process.exitCode = 1;
