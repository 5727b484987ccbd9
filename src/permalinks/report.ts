import { SILENT, type Permalink } from '../editorial/reading/permalinks-file.ts';
import { causeOf, type Written } from './causes.ts';
import { pageOf, type Comparison } from './compare.ts';

export const PUBLISH = 'npm run publish:permalinks';

/** As many addresses as an editor wants to see of one mistake. */
const MOST = 12;

/**
 * What an editor reads when published addresses are gone or pinned ones were rewritten: for each file that probably
 * did it the addresses concerned, and what to do. Empty when nothing is wrong.
 *
 * @param built from address to the hash of what it says
 */
export function describeLosses(
  { gone, rewritten, added }: Comparison,
  built: ReadonlyMap<string, string>,
  written: readonly Written[],
): string {
  const sections = [...byCause(gone, written)].map(([cause, lost]) => {
    const moves = withoutImplied(lost).map((permalink) => newPlaceOf(permalink, added, built));
    const found = moves.flatMap(({ to }) => to ?? []);
    return [
      `${cause}, so ${lost.length === 1 ? 'an address that was published leads' : `${lost.length} addresses that were published lead`} nowhere:`,
      ...list(lost),
      ...(found.length > 0 ? [`    The same words stand at ${found.join(', ')} now.`] : []),
      '  Mend it in one of three ways:',
      `    restore    take back what was there; \`git log -p -- ${cause.split(' ')[0]}\` has it`,
      '    redirect   if it has moved, write into content/redirects.yaml:',
      ...moves.flatMap(redirectFor),
      '    tombstone  if it had to go, write into content/tombstones.yaml:',
      ...tombstoneFor(withoutImplied(lost)),
    ].join('\n');
  });
  const pinned = [...byCause(rewritten, written, rewriting)].map(([cause, lost]) =>
    [
      `${cause}, so ${lost.length === 1 ? 'a pinned address says' : `${lost.length} pinned addresses say`} something else than when published:`,
      ...list(lost),
      '  What is pinned never changes. Mend it in one of three ways:',
      `    restore    write it as it was (\`git log -p -- ${cause.split(' ')[0]}\`); what is new is the next accepted claim, below it`,
      '    redirect   if another pinned address says it now, write from and to into content/redirects.yaml',
      '    tombstone  if it must not stand, write into content/tombstones.yaml:',
      ...tombstoneFor(lost),
    ].join('\n'),
  );
  if (sections.length + pinned.length === 0) return '';
  const sum = `${gone.length} published ${gone.length === 1 ? 'address is' : 'addresses are'} gone, ${rewritten.length} pinned ${rewritten.length === 1 ? 'one has' : 'ones have'} changed. docs/nothing-dies.md explains.`;
  return [...sections, ...pinned, sum].join('\n\n');
}

/** What a build tells when nothing is wrong; empty when the record is in step. */
export function describeNews({ added, changed }: Comparison): string {
  if (added.length + changed.length === 0) return '';
  return `${count(added.length, 'address is', 'addresses are')} new, ${count(changed.length, 'page', 'pages')} changed: \`${PUBLISH}\` records them`;
}

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const rewriting = (address: string, written: readonly Written[]) => {
  const { file } = causeOf(address, written);
  return `${file} was rewritten`;
};
const losing = (address: string, written: readonly Written[]) => {
  const { file, what } = causeOf(address, written);
  return `${file} ${what}`;
};

const byCause = (permalinks: readonly Permalink[], written: readonly Written[], cause = losing) =>
  Map.groupBy(permalinks, ({ address }) => cause(address, written));

function list(permalinks: readonly Permalink[]): string[] {
  const shown = permalinks.slice(0, MOST).map(({ address, first }) => `    ${address}  (published ${first})`);
  return permalinks.length > MOST ? [...shown, `    … and ${permalinks.length - MOST} more`] : shown;
}

/** Without the fragments of pages that are lost whole: what is written of the page holds for them. */
function withoutImplied(lost: readonly Permalink[]): Permalink[] {
  const addresses = new Set(lost.map(({ address }) => address));
  return lost.filter(({ address }) => !address.includes('#') || !addresses.has(pageOf(address)));
}

interface Move {
  from: string;
  /** A new address of the same kind that says the same. */
  to: string | undefined;
}

function newPlaceOf({ address, says }: Permalink, added: readonly string[], built: ReadonlyMap<string, string>): Move {
  const isFragment = address.includes('#');
  const to = added.find(
    (other) =>
      built.get(other) === says &&
      (isFragment ? other.includes('#') && pageOf(other) === pageOf(address) : !other.includes('#')),
  );
  return { from: address, to: says === SILENT ? undefined : to };
}

const redirectFor = ({ from, to = '‹write: the address that it has now›' }: Move) =>
  indent([
    `- from: ${quoted(from)}`,
    `  to: ${quoted(to)}`,
    '  date: ‹write: the day›',
    '  why: ‹write: why it moved›',
  ]);

const tombstoneFor = (lost: readonly Permalink[]) =>
  indent([
    '- addresses:',
    ...lost.map(({ address }) => `    - ${quoted(address)}`),
    '  date: ‹write: the day›',
    '  what: ‹write: what happened, in a sentence›',
    '  instead: ‹write: the address where a reader should go›',
  ]);

const indent = (lines: readonly string[]) => lines.map((line) => `                 ${line}`);
// YAML takes ` #` for a comment, and `#` inside a word for itself; quotation marks leave no doubt.
const quoted = (text: string) => (text.includes('#') ? `'${text}'` : text);
