/**
 * `npm run publish [-- --date YYYY-MM-DD]`, formerly `npm run publish:permalinks`: checks, builds, compares with what
 * was published, shows what readers will see changed, asks, and records: addresses, what they say, what derived figures
 * were computed from, charts as they are drawn, and answers and articles as they are printed. Where nobody can be
 * asked it records at once. Adds and dates, never takes anything away; writes nothing when the check or the build fails,
 * as it does when a published address is gone.
 */
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { check } from '../check/check.ts';
import { textReport } from '../check/report/text-report.ts';
import { dayOnTheWall, parsePartialDate, type PartialDate } from '../ledger/partial-date.ts';
import { isInOrder } from '../model/diagnostic.ts';
import { readContent } from '../model/reading/files/read-content.ts';
import { orEnd } from '../scaffold/or-end.ts';
import { uninterrupted } from '../scaffold/uninterrupted.ts';
import { siteAddress } from '../serve/site-address.ts';
import { describePublication } from './describe-publication.ts';
import { findPublication, record } from './publication.ts';
import { readSite } from './read-site.ts';

const root = process.cwd();
const today = readDate();
const site = siteAddress(process.env);

const reading = check(readContent(root), today);
const { content } = reading;
if (!isInOrder(reading)) {
  console.error(
    `${textReport(reading.diagnostics, reading.sources, { warnings: false })}\n${nothingWritten('is not in order')}`,
  );
  process.exit(1);
}

const caches = join(root, 'node_modules/.cache');
mkdirSync(caches, { recursive: true });
const folder = mkdtempSync(join(caches, 'publish-'));
// A build that fails ends the process, and so does whoever waits no longer for it.
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

// What waits for a later day is not published, nor is its address.
process.env['BUILD_DAY'] = today.iso;
try {
  await build({ outDir: join(folder, 'site'), cacheDir: join(folder, 'cache'), logLevel: 'error' });
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${nothingWritten('does not build')}`);
  process.exit(1);
}

const publication = orEnd(() => findPublication(root, readSite(join(folder, 'site'), site), content));
const news = describePublication(publication);
console.log(news === '' ? 'Nothing is new since it was last published.' : news);
if (news === '' || (await isWanted()))
  console.log(orEnd(() => uninterrupted(() => record(root, publication, content, today.iso))));
else console.log('Nothing was recorded.');

function nothingWritten(what: string): string {
  return `The site ${what}, so nothing was written.`;
}

/** Nobody to ask is a yes: who runs this in a script has decided. */
async function isWanted(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return true;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
  const answer = await Promise.race([lines.question(`\nRecord this as published on ${today.iso}? [y/N] `), closed]);
  lines.close();
  return /^y(?:es)?$/i.test(answer.trim());
}

function readDate(): PartialDate {
  const date = readOptions().date ?? dayOnTheWall(new Date());
  const day = parsePartialDate(date);
  return day?.precision === 'day' ? day : usage(`\`${date}\` is no day: expected one such as 2026-11-22`);
}

function readOptions() {
  try {
    return parseArgs({ options: { date: { type: 'string' } } }).values;
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
}

function usage(problem: string): never {
  console.error(`${problem}\nUsage: npm run publish [-- --date YYYY-MM-DD]`);
  process.exit(2);
}
