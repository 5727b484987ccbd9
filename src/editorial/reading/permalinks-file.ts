import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../visible-text.ts';
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

const HEADER = `# Every address that Compute Ledger ever published. Links to them must hold for ever: add lines, never take one out.
# \`npm run publish:permalinks\` writes this file; docs/nothing-dies.md says what to do when a build misses an address.
#
# first published, last changed, hash of what it says, address
`;

const LINE = /^(?<first>\d{4}-\d\d-\d\d) (?<changed>\d{4}-\d\d-\d\d) (?<says>-|[0-9a-f]{12}) (?<address>\/\S*)$/;

const isDay = (text: string) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().slice(0, 10) === text;

// Not localeCompare: the order must be the same on every machine.
const byAddress = (a: Permalink, b: Permalink) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0);

/** The file as text, in order. */
export const printPermalinks = (permalinks: readonly Permalink[]): string =>
  HEADER +
  permalinks
    .toSorted(byAddress)
    .map(({ first, changed, says, address }) => `${first} ${changed} ${says} ${address}\n`)
    .join('');

/** Reads the file; a line that cannot be read is reported and left out. */
export function parsePermalinks(file: SourceFile): { permalinks: Permalink[]; problems: Diagnostic[] } {
  const permalinks = new Map<string, Permalink>();
  const problems: Diagnostic[] = [];
  let offset = 0;
  let previous = '';
  for (const line of file.text.split('\n')) {
    const text = line.replace(/\r$/, '');
    const at = offset;
    offset += line.length + 1;
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
  return { permalinks: [...permalinks.values()], problems };
}

const RESTORE = 'take the line back as it was published: `git log -p content/permalinks.txt` has it';

const MERGE_MARK = /^(?:<{7}|={7}|>{7}|\|{7})/;
const MERGED = [
  'Two versions of the file were merged, and this mark was left',
  'delete the marks and keep the lines of both sides, sorted by address; of two for one address the one with the earlier first day',
] as const;
