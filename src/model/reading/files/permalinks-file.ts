import { hash } from 'node:crypto';
import type { Diagnostic } from '../../diagnostic.ts';
import { excerpt } from '../../visible-text.ts';
import type { SourceFile } from './source-file.ts';

export const PERMALINKS = 'content/permalinks.txt';

/** One published address, as one line of `content/permalinks.txt`. */
export interface Permalink {
  /** The days on which it was first published, and on which what it says last changed: `2026-11-22`. */
  first: string;
  changed: string;
  /** A hash of what it says; `-` where that cannot be told, as of a picture. */
  says: string;
  /** Below the site's root: `/deals/aws/`, `/deals/aws/#path`, `/charts/spend.csv`. */
  address: string;
}

/** What says nothing that could change: pictures, scripts, feeds. */
export const SILENT = '-';

/** The head of the file as it was before it held counts: nothing can be missed in one that has it. */
export const BEFORE_COUNTS = `# Every address that Compute Ledger ever published. Links to them must hold for ever: add lines, never take one out.
# \`npm run publish:permalinks\` writes this file; docs/nothing-dies.md says what to do when a build misses an address.
#
# first published, last changed, hash of what it says, address
`;

/** @param counts a line for each day */
const headerWith = (
  counts: readonly string[],
) => `# Every address that Compute Ledger ever published. Links to them must hold for ever: add lines, never take one out.
# \`npm run publish\` writes this file; docs/nothing-dies.md says what to do when a build misses an address.
#
# Of each day how many addresses were first published, and a hash of them all:
${counts.join('')}#
# first published, last changed, hash of what it says, address
`;

const COUNT = /^# (?<day>\d{4}-\d\d-\d\d): (?<n>\d+) address(?:es)?, (?<digest>[0-9a-f]{12})$/;

/** How many addresses there are, and a hash of them in any order: those of two sides of a merge add up. */
interface AddressCount {
  n: number;
  digest: bigint;
}

const NONE: AddressCount = { n: 0, digest: 0n };
const plus = (a: AddressCount, b: AddressCount): AddressCount => ({ n: a.n + b.n, digest: a.digest ^ b.digest });

/** Of what never changes in a line. */
const countOf = ({ first, address }: Permalink): AddressCount => ({
  n: 1,
  digest: BigInt(`0x${hash('sha256', `${first} ${address}`).slice(0, 12)}`),
});

/** By the day of first publication. */
const countsOf = (permalinks: Iterable<Permalink>) =>
  [...permalinks].reduce(
    (counts, each) => counts.set(each.first, plus(counts.get(each.first) ?? NONE, countOf(each))),
    new Map<string, AddressCount>(),
  );

const printCount = (day: string, { n, digest }: AddressCount) =>
  `# ${day}: ${n} address${n === 1 ? '' : 'es'}, ${digest.toString(16).padStart(12, '0')}\n`;

const LINE = /^(?<first>\d{4}-\d\d-\d\d) (?<changed>\d{4}-\d\d-\d\d) (?<says>-|[0-9a-f]{12}) (?<address>\/\S*)$/;

/** A few days, of which thousands of lines speak. */
const known = new Map<string, boolean>();

function isDay(text: string): boolean {
  const answer =
    known.get(text) ?? (!Number.isNaN(Date.parse(text)) && new Date(text).toISOString().slice(0, 10) === text);
  known.set(text, answer);
  return answer;
}

// Not localeCompare: the order must be the same on every machine.
const byAddress = (a: Permalink, b: Permalink) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0);

/** The file as text, in order. */
export const printPermalinks = (permalinks: readonly Permalink[]): string =>
  headerWith([...countsOf(permalinks)].toSorted(([a], [b]) => (a < b ? -1 : 1)).map((each) => printCount(...each))) +
  permalinks
    .toSorted(byAddress)
    .map(({ first, changed, says, address }) => `${first} ${changed} ${says} ${address}\n`)
    .join('');

/** Reads the file; a line that cannot be read is reported and left out. */
export function parsePermalinks(file: SourceFile): { permalinks: Permalink[]; problems: Diagnostic[] } {
  const permalinks = new Map<string, Permalink>();
  const problems: Diagnostic[] = [];
  const counted = new Map<string, AddressCount & { at: number }>();
  let offset = 0;
  let previous = '';
  for (const line of file.text.split('\n')) {
    const text = line.replace(/\r$/, '');
    const at = offset;
    offset += line.length + 1;
    const count = COUNT.exec(text)?.groups;
    if (count) {
      const { day = '', n, digest } = count;
      const before = counted.get(day) ?? { ...NONE, at };
      counted.set(day, { ...before, ...plus(before, { n: Number(n), digest: BigInt(`0x${digest}`) }) });
    }
    if (text === '' || text.startsWith('#')) continue;
    if (MERGE_MARK.test(text)) {
      // What else is wrong may only follow from it.
      return { permalinks: [...permalinks.values()], problems: [file.diagnose('bad-permalink', at, ...MERGED)] };
    }
    const report = (column: number, message: string, remedy: string) =>
      problems.push(file.diagnose('bad-permalink', at + column, message, remedy));
    const fields = LINE.exec(text)?.groups as Permalink | undefined;
    if (!fields) {
      const message = `\`${excerpt(text)}\` is no line of this file: expected two days, a hash of twelve digits or -, and an address`;
      report(0, message, RESTORE);
      continue;
    }
    const { first, changed, says, address } = fields;
    const wrongDay = [first, changed].find((day) => !isDay(day));
    if (wrongDay !== undefined) report(text.indexOf(wrongDay), `${wrongDay} is no day of the calendar`, RESTORE);
    else if (changed < first) report(11, `It changed (${changed}) before it was published (${first})`, RESTORE);
    if (permalinks.has(address)) {
      report(text.indexOf(address), `${address} stands here a second time`, 'keep the line with the earlier first day');
    } else {
      if (address < previous) {
        report(text.indexOf(address), `${address} stands after ${previous}`, 'sort the lines by address');
      }
      permalinks.set(address, { first, changed, says, address });
      previous = address;
    }
  }
  const all = [...permalinks.values()];
  if (problems.length > 0) return { permalinks: all, problems };
  return { permalinks: all, problems: checkCounts(file, all, counted) };
}

/** That every line is still here which was counted when it was written. */
function checkCounts(
  file: SourceFile,
  permalinks: readonly Permalink[],
  counted: ReadonlyMap<string, AddressCount & { at: number }>,
): Diagnostic[] {
  if (permalinks.length > 0 && counted.size === 0 && file.text.replaceAll('\r\n', '\n').startsWith(BEFORE_COUNTS)) {
    const message = 'Nobody would notice if a line were taken out: the lines are not counted yet';
    return [file.diagnose('uncounted-permalinks', 0, message, '`npm run publish` counts them, once')];
  }
  const here = countsOf(permalinks);
  const uncounted = [...here.keys()].filter((day) => !counted.has(day));
  return [
    ...uncounted.map((day) => {
      const at = file.text.search(new RegExp(`^${day}`, 'm'));
      const message = `No count stands in the head of the file for what was first published on ${day}`;
      return file.diagnose('bad-permalink', at, message, RESTORE_FILE);
    }),
    ...[...counted].flatMap(([day, { at, ...was }]) => {
      const problem = describeCount(day, was, here.get(day) ?? NONE);
      return problem === undefined ? [] : file.diagnose('bad-permalink', at + 2, problem, RESTORE_FILE);
    }),
  ];
}

function describeCount(day: string, was: AddressCount, is: AddressCount): string | undefined {
  const ofAll = `Of ${was.n} address${was.n === 1 ? '' : 'es'} that ${was.n === 1 ? 'was' : 'were'} first published on ${day}`;
  const lines = (n: number, what: string) => (n === 1 ? `a line was ${what}` : `${n} lines were ${what}`);
  const are = is.n === 1 ? 'is' : 'are';
  if (is.n < was.n) return `${ofAll} only ${is.n} ${are} here: ${lines(was.n - is.n, 'taken out')}`;
  if (is.n > was.n) return `${ofAll} ${is.n} ${are} here: ${lines(is.n - was.n, 'added by hand')}`;
  if (is.digest === was.digest) return undefined;
  return `The addresses that were first published on ${day} are not those that are here: a line was changed by hand`;
}

const RESTORE_FILE = 'take the file back as it was published: `git log -p content/permalinks.txt` has it';
const RESTORE = 'take the line back as it was published: `git log -p content/permalinks.txt` has it';

const MERGE_MARK = /^(?:<{7}|={7}|>{7}|\|{7})/;
const MERGED = [
  'Two versions of the file were merged, and this mark was left',
  'delete the marks and keep the lines of both sides, sorted by address; of two for one address the one with the earlier first day',
] as const;
