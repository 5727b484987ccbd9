/**
 * `npm run publish:permalinks [-- --date YYYY-MM-DD]`: builds the site, and records what it publishes: addresses,
 * what they say, what derived figures were computed from, charts as they are drawn, and answers and articles as they
 * are printed. Adds and dates, never takes anything away; writes nothing when the build fails, as it does when a
 * published address is gone.
 */
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { keptAt } from '../model/collections.ts';
import { recordedAs } from '../model/derivations.ts';
import { understand } from '../model/understand.ts';
import { printPermalinks, PERMALINKS } from '../model/reading/permalinks-file.ts';
import { readContent } from '../model/reading/read-content.ts';
import { writeWhole } from '../scaffold/write-whole.ts';
import { dayOnTheWall, parsePartialDate } from '../ledger/partial-date.ts';
import { siteAddress } from '../serve/site-address.ts';
import { compare, update } from '../check/lost/compare.ts';
import { DERIVATIONS, printDerivations, type Dated } from './derivations-file.ts';
import { freezeBuilt } from './frozen-revision.ts';
import { readPublished } from './published.ts';
import { readSite } from './read-site.ts';
import { readRetired } from './read-retired.ts';

const root = process.cwd();
const today = readDate();
const site = siteAddress(process.env);

const caches = join(root, 'node_modules/.cache');
mkdirSync(caches, { recursive: true });
const folder = mkdtempSync(join(caches, 'publish-'));
// A build that fails ends the process.
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

// What waits for a later day is not published, nor is its address.
process.env['BUILD_DAY'] = today;
try {
  await build({ outDir: join(folder, 'site'), cacheDir: join(folder, 'cache'), logLevel: 'error' });
} catch (error) {
  console.error(
    `${error instanceof Error ? error.message : String(error)}\nThe site does not build, so nothing was written.`,
  );
  process.exit(1);
}
const built = readSite(join(folder, 'site'), site);

const { content } = understand(readContent(root), { day: parsePartialDate(today) });
const { permalinks } = readPublished(root);
const { added, changed } = compare(permalinks, built, readRetired(root));
const kept = freezeBuilt(root, today)
  .map(keptAt)
  .filter((file) => file?.isRecord);
const charts = kept.filter((file) => file?.collection === 'charts');
const derived = publishDerivations();
writeWhole(join(root, PERMALINKS), printPermalinks(update(permalinks, built, today)), false);
console.log(
  `${added.length} addresses added and ${changed.length} pages dated ${today} in ${PERMALINKS}, which holds ${permalinks.length + added.length}; ${derived} derived revisions added to ${DERIVATIONS}; ${charts.length} revisions of charts and ${kept.length - charts.length} of texts kept.`,
);

/** @returns how many revisions are new */
function publishDerivations(): number {
  const news = content.ledger.history.unrecorded();
  if (news.size === 0) return 0;
  const all = new Map<string, readonly Dated[]>(
    content
      .parsed('revisions')
      .map(({ entry, data }) => [entry.id, data.map(({ date, ...each }) => ({ ...each, date: date.iso }))]),
  );
  for (const [id, derivation] of news) {
    const key = recordedAs(content, id);
    all.set(key, [...(all.get(key) ?? []), { ...derivation, date: today }]);
  }
  writeWhole(join(root, DERIVATIONS), printDerivations(all), false);
  return news.size;
}

function readDate(): string {
  const { date } = readOptions();
  if (date === undefined) return dayOnTheWall(new Date());
  if (parsePartialDate(date)?.precision === 'day') return date;
  return usage(`\`${date}\` is no day: expected one such as 2026-11-22`);
}

function readOptions() {
  try {
    return parseArgs({ options: { date: { type: 'string' } } }).values;
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
}

function usage(problem: string): never {
  console.error(`${problem}\nUsage: npm run publish:permalinks [-- --date YYYY-MM-DD]`);
  process.exit(2);
}
