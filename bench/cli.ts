/**
 * `npm run bench`: measures the site beside other ways to make the same, and prints one table after the other. The
 * tables stay in `reports/bench.md`, which is not committed: numbers of one machine on one day are nobody's promise.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { barsOf, type BarsOfChart, type ChartFile } from './bars.ts';
import { DIST, ROOT } from './places.ts';

const CHART = 'capacity-by-deal';
const PARTS = ['drawing', 'embeds', 'pages', 'count', 'search', 'build', 'growth'] as const;

/** What measures builds of its own, and reads nothing of the built site. */
const BUILDS_ITSELF: ReadonlySet<string> = new Set(['build', 'growth']);

const { positionals, rounds } = readOptions();
const parts = PARTS.filter((part) => positionals.length === 0 || positionals.includes(part));

process.chdir(ROOT);
if (!existsSync('bench/node_modules')) run('npm', ['ci', '--prefix', 'bench']);
if (parts.some((part) => !BUILDS_ITSELF.has(part)) && !isBuilt()) run('npm', ['run', 'build']);

// What they import is there only now.
const measure: Record<(typeof PARTS)[number], () => Promise<string[]>> = {
  drawing: async () => (await import('./drawing/measure-drawing.ts')).measureDrawing(rounds, barsOfSite),
  embeds: async () => (await import('./embeds/measure-embeds.ts')).measureEmbeds(rounds, CHART, barsOfSite(CHART)),
  pages: async () => (await import('./pages/measure-pages.ts')).measurePages(rounds),
  count: async () => (await import('./count/measure-count.ts')).measureCount(rounds),
  search: async () => (await import('./search/measure-search.ts')).measureSearch(rounds),
  build: async () => (await import('./build/measure-build.ts')).measureBuild(Math.ceil(rounds / 3)),
  growth: async () => (await import('./build/measure-growth.ts')).measureGrowth(),
};

const sections = [`Measured in ${rounds} rounds on ${cpus().length} cores, load ${printLoad()} before.`];
for (const part of parts) {
  const tables = await measure[part]();
  const section = [`## ${part}`, ...tables].join('\n\n');
  console.log(`\n${section}`);
  sections.push(section);
}
const closing = `Load ${printLoad()} after.`;
console.log(`\n${sections[0] ?? ''} ${closing}`);
mkdirSync('reports', { recursive: true });
writeFileSync('reports/bench.md', `${[...sections, closing].join('\n\n')}\n`);

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { rounds: { type: 'string', default: '11' } },
    });
    const unknown = positionals.find((name) => !PARTS.some((part) => part === name));
    if (unknown !== undefined) throw new Error(`There is no part \`${unknown}\`.`);
    if (!/^[1-9]\d*$/.test(values.rounds)) throw new Error(`\`${values.rounds}\` is not a number of rounds.`);
    return { positionals, rounds: Number(values.rounds) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(`Usage: npm run bench [-- ${PARTS.join(' | ')}] [--rounds 11]`);
    process.exit(2);
  }
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { stdio: 'inherit' });
}

/** Whether the built site is of these files. */
function isBuilt(): boolean {
  const page = join(DIST, 'index.html');
  if (!existsSync(page)) return false;
  const built = statSync(page).mtimeMs;
  return globSync(['{src,content,public}/**/*', 'astro.config.mjs', 'package-lock.json']).every(
    (path) => statSync(path).mtimeMs < built,
  );
}

function barsOfSite(id: string): BarsOfChart {
  return barsOf(JSON.parse(readFileSync(join(DIST, 'charts', `${id}.json`), 'utf8')) as ChartFile);
}

function printLoad(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}
