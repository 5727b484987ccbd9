/**
 * `npm run slips`: damages claims of `content/` at random, one at a time and only in memory, in eleven ways, and prints
 * how many of each `npm run check` reports: by words alone, and with the second readings. `--seed` draws others,
 * `--count` more of them.
 */
import { parseArgs } from 'node:util';
import { isMap, parseDocument } from 'yaml';
import { check } from '../../src/check/check.ts';
import { currentClaim } from '../../src/ledger/figure.ts';
import { isInOrder, type Diagnostic } from '../../src/model/diagnostic.ts';
import { readContent } from '../../src/model/reading/files/read-content.ts';
import type { RawFile } from '../../src/model/reading/files/source-file.ts';
import { table } from '../table.ts';
import { WAYS, type Written } from './damage.ts';

/** Where a claim holds words that were found after it was published. */
const ADDED = ['proof', 'evidence'];

interface Place {
  id: string;
  path: string;
  claim: number;
  written: Written;
}

const { seed, count } = readOptions();
const files = readContent(process.cwd());
const withoutReadings = files.filter(({ path }) => !path.startsWith('content/readings/'));
const { content, diagnostics } = check(files);
if (!isInOrder({ diagnostics })) {
  console.error('The content is not in order: `npm run check` says where. Slips are counted from order.');
  process.exit(1);
}

const known = new Set(diagnostics.map(fingerprint));
const sources = content.ids('sources');
const places = content.parsed('figures').flatMap(({ entry, data }): Place[] => {
  const current = currentClaim(data);
  if (current === undefined || current.basis === 'derived') return [];
  const claim = data.claims.indexOf(current);
  const file = files.find(({ path }) => path === entry.file.path);
  return file ? [{ id: entry.id, path: file.path, claim, written: writtenAt(file, entry.id, claim) }] : [];
});

const random = mulberry32(seed);
const rows = Object.entries(WAYS).map(([name, way]) => {
  const slips = shuffled(places).flatMap((place) => {
    const damaged = way(place.written, { random, sources });
    return damaged === undefined ? [] : [{ place, damaged }];
  });
  const drawn = slips.slice(0, count);
  const missed = drawn.filter(({ place, damaged }) => !isCaught(place, damaged, withoutReadings));
  const byWords = drawn.length - missed.length;
  // A reading takes no report away: only what the words missed is checked again.
  const byBoth = byWords + missed.filter(({ place, damaged }) => isCaught(place, damaged, files)).length;
  process.stderr.write(`${name}: ${byWords} and ${byBoth} of ${drawn.length}\n`);
  return { name, drawn: drawn.length, byWords, byBoth };
});
const all = {
  name: 'all',
  drawn: sum(rows.map(({ drawn }) => drawn)),
  byWords: sum(rows.map(({ byWords }) => byWords)),
  byBoth: sum(rows.map(({ byBoth }) => byBoth)),
};
const percent = (part: number, whole: number) => String(Math.round((100 * part) / whole));
console.log(
  table(
    ['slip', 'drawn', 'by words', '%', 'with readings', '%'],
    [...rows, all].map(({ name, drawn, byWords, byBoth }) => [
      name,
      String(drawn),
      String(byWords),
      percent(byWords, drawn),
      String(byBoth),
      percent(byBoth, drawn),
    ]),
  ),
);
console.log(`Seed ${seed}; ${places.length} claims that stand today and that nobody derived.`);

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '12' } },
    });
    const [seed, count] = [Number(values.seed), Number(values.count)];
    if (!Number.isInteger(seed) || !Number.isInteger(count) || count < 1) throw new Error('Expected whole numbers.');
    return { seed, count };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error('Usage: npm run slips [-- --seed 1] [--count 12]');
    process.exit(2);
  }
}

function text(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

function writtenAt(file: RawFile, id: string, claim: number): Written {
  const document = parseDocument(new TextDecoder().decode(file.bytes));
  const at = (...path: (string | number)[]) => text(document.getIn([id, ...path]));
  const inClaim = (key: string) => at('claims', claim, key);
  return {
    value: inClaim('value'),
    basis: inClaim('basis') ?? '',
    asOf: inClaim('asOf'),
    source: inClaim('source') ?? '',
    evidence: inClaim('evidence') ?? at('claims', claim, ...ADDED),
    payer: at('money', 'payer'),
    payee: at('money', 'payee'),
  };
}

function isCaught({ id, path, claim, written }: Place, damaged: Written, among: readonly RawFile[]): boolean {
  const damagedFiles = among.map((file) => {
    if (file.path !== path) return file;
    const document = parseDocument(new TextDecoder().decode(file.bytes));
    for (const key of Object.keys(damaged) as (keyof Written)[]) {
      if (damaged[key] === written[key]) continue;
      const added = key === 'evidence' && !document.hasIn([id, 'claims', claim, key]);
      const inClaim = [id, 'claims', claim, ...(added ? ADDED : [key])];
      const where = key === 'payer' || key === 'payee' ? [id, 'money', key] : inClaim;
      if (damaged[key] === undefined) document.deleteIn(where);
      else document.setIn(where, damaged[key]);
    }
    if (isMap(document.contents)) return { ...file, bytes: new TextEncoder().encode(document.toString()) };
    return file;
  });
  return check(damagedFiles).diagnostics.some((diagnostic) => !known.has(fingerprint(diagnostic)));
}

/** Without its line: what stands below a slip moves when the file is written anew. */
function fingerprint({ file, code, message }: Diagnostic): string {
  return `${file} ${code} ${message}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** Random numbers from 0 up to 1, the same for the same seed. By Tommy Ettinger, public domain. */
function mulberry32(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
