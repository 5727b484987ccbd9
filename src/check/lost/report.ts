import { SILENT, type Permalink } from '../../model/reading/files/permalinks-file.ts';
import { causeOf, type Cause, type WrittenEntry } from './causes.ts';
import { pageOf, type Comparison, type Lost } from './compare-permalinks.ts';
import { renamer } from '../../model/retired/named-after.ts';
import { listOf, redirectFor, tombstoneFor, type Move } from './to-paste.ts';
import { describeRewritten } from './rewritten.ts';

export const PUBLISH = 'npm run publish';

/** What is gone for one reason, and what an editor can do about it. */
export interface Loss {
  /** The file that probably did it, or the folder that it must have been in. */
  file: string;
  /** In one sentence. */
  message: string;
  lost: readonly Lost[];
  /** The addresses, and what to paste where. */
  details: readonly string[];
}

/** Where what stood at a lost address probably stands now. */
export interface Whereabouts {
  find: (lost: Lost) => string | undefined;
  /** Why that is thought. */
  explain: (places: string) => string;
}

/** For each file that probably did it the published addresses that are gone. */
export function lossesIn(
  gone: readonly Lost[],
  written: readonly WrittenEntry[],
  { find, explain }: Whereabouts,
): Loss[] {
  const pages = gone.filter(({ address }) => address.endsWith('/')).map(({ address }) => address);
  const groups = Map.groupBy(gone, (lost) => JSON.stringify(causeOfLoss(lost, pages, written)));
  return [...groups].map(([key, lost]) => {
    const cause = JSON.parse(key) as Cause;
    const moves = withoutImplied(lost).map((each): Move => ({ from: each.address, to: find(each) }));
    const found = moves.flatMap(({ to }) => to ?? []);
    return {
      file: cause.file,
      lost,
      message: `${cause.file} ${cause.what}, so ${lost.length === 1 ? 'an address that was published leads' : `${lost.length} addresses that were published lead`} nowhere`,
      details: [
        ...listOf(lost),
        ...(found.length > 0 ? [`    ${explain(found.join(', '))}`] : []),
        '  Mend it in one of three ways:',
        `    restore    ${restoring(lost, cause)}`,
        '    redirect   if it has moved, write into content/redirects.yaml (what is named after a page goes with it):',
        ...moves.flatMap(redirectFor),
        '    tombstone  if it had to go, write into content/tombstones.yaml:',
        ...tombstoneFor(withoutImplied(lost)),
      ],
    };
  });
}

/**
 * What an editor reads when published addresses are gone or pinned ones were rewritten: for each file that probably
 * did it the addresses concerned, and what to do. Empty when nothing is wrong.
 *
 * @param built from address to the hash of what it says
 */
export function describeLosses(
  { gone, rewritten, added }: Comparison,
  built: ReadonlyMap<string, string>,
  written: readonly WrittenEntry[],
): string {
  const losses = lossesIn(gone, written, {
    find: (lost) => newPlaceOf(lost, added, built),
    explain: (places) => `The same words stand at ${places} now.`,
  });
  const sections = losses.map(({ message, details }) => [`${message}:`, ...details].join('\n'));
  const pinned = describeRewritten(rewritten, written);
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

const restoring = ([first]: readonly Lost[], { file }: Cause) =>
  first?.target === undefined
    ? `take back what was there; \`git log -p -- ${file}\` has it`
    : 'let the new address have what the old one had';

/** What is named after a page that is gone has gone with it. */
function causeOfLoss({ address, target }: Lost, pages: readonly string[], written: readonly WrittenEntry[]): Cause {
  if (target !== undefined) return { file: 'content/redirects.yaml', what: 'sends readers to what is not there' };
  const page = pages.find((each) => renamer(each)(address) !== undefined);
  return causeOf(page ?? address, written);
}

/** Without what is named after a page that is lost whole, and its fragments: what is written of the page holds for them. */
function withoutImplied(lost: readonly Permalink[]): Permalink[] {
  const addresses = new Set(lost.map(({ address }) => address));
  const namesOf = lost.filter(({ address }) => address.endsWith('/')).map(({ address }) => renamer(address));
  return lost.filter(
    ({ address }) =>
      !(address.includes('#') && addresses.has(pageOf(address))) &&
      !namesOf.some((nameOf) => nameOf(pageOf(address)) !== undefined || nameOf(address) !== undefined),
  );
}

function newPlaceOf({ address, says }: Permalink, added: readonly string[], built: ReadonlyMap<string, string>) {
  if (says === SILENT) return undefined;
  const isFragment = address.includes('#');
  return added.find(
    (other) =>
      built.get(other) === says &&
      (isFragment ? other.includes('#') && pageOf(other) === pageOf(address) : !other.includes('#')),
  );
}
