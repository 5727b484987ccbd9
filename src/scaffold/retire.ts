import { COLLECTIONS } from '../model/collections.ts';
import type { Entry } from '../model/reading/entry.ts';
import { readEntries } from '../model/reading/read-entries.ts';
import type { RawFile } from '../model/reading/files/source-file.ts';
import { isMapping } from '../model/reading/yaml/yaml-data.ts';
import { findNamed, type Named } from './named.ts';
import type { ChangePlan } from './rename.ts';
import { changeOf, textAt, TOMBSTONES, withTombstone } from './retired-files.ts';
import type { FileChange } from './write-changes.ts';

const USAGE = 'npm run retire <kind> <id> ["what happened, a sentence for readers"]';

/**
 * Takes something out that nothing names any more, with a tombstone where its address was published.
 *
 * @param words as typed: kind, id, what happened
 * @param files everything in `content/`
 * @param today ISO, `2026-11-21`
 */
export function planRetire(words: readonly string[], files: readonly RawFile[], today: string): ChangePlan {
  const [kind = '', id = '', story = '', ...more] = words;
  const what = story.trim() || undefined;
  const named = findNamed(kind, id, files, USAGE);
  if ('problem' in named) return named;
  if (more.length > 0) return { problem: `Usage: ${USAGE}` };
  const places = named.mentions
    .filter(({ by }) => !named.entries.includes(by) && by.collection !== 'revisions')
    .map(({ by, offset, place }) => `  ${by.file.path}:${by.file.position(offset).line}  ${place}`);
  if (places.length > 0)
    return { problem: `\`${id}\` is still named, so take it out there first:\n${places.join('\n')}` };
  const address = named.addressOf(id);
  const isPublished = named.published.some((each) => each.address === address);
  const cut = [...named.entries, ...named.all.filter((entry) => isReadingOf(named, entry))];
  const taken = [...Map.groupBy(cut, ({ file }) => file.path)].map(([path, entries]) => without(files, path, entries));
  if (!isPublished) return { changes: taken, said: [`${address} was never published, so nothing is left of it.`] };
  const instead = insteadOf(named);
  const text = withTombstone(textAt(files, TOMBSTONES) ?? '', { address, instead, date: today, what });
  return {
    changes: [...taken, changeOf(files, TOMBSTONES, text)],
    said: [
      `${address} says what happened, and sends readers to ${instead} (${TOMBSTONES}).`,
      ...(what === undefined ? [`Write there what happened.`] : []),
    ],
  };
}

/** What a second reader entered of a figure goes with it. */
const isReadingOf = ({ collections, id }: Named, entry: Entry) =>
  collections[0] === 'figures' && entry.collection === 'readings' && entry.id === id;

/** The page of what it belonged to, or of its kind. */
function insteadOf({ collections: [collection], entries }: Named): string {
  const raw = entries[0]?.raw;
  const deals: unknown = isMapping(raw) ? (raw['deal'] ?? raw['deals']) : undefined;
  const [deal] = [deals].flat().filter((each) => typeof each === 'string');
  return deal === undefined ? `/${collection}/` : `/deals/${deal}/`;
}

/** A file without some of its entries, or gone with the last of them. */
function without(files: readonly RawFile[], path: string, entries: readonly Entry[]): FileChange {
  const [first] = entries;
  const count = readEntries(files.find((file) => file.path === path) ?? { path, bytes: new Uint8Array() }).entries
    .length;
  if (!first || COLLECTIONS[first.collection].shape !== 'map' || entries.length === count)
    return { path, isGone: true };
  const text = entries
    .toSorted((a, b) => b.range[0] - a.range[0])
    .reduce(
      (rest, { range: [start, end] }) => {
        const lineStart = rest.lastIndexOf('\n', start) + 1;
        const lineEnd = rest.indexOf('\n', Math.max(end - 1, start));
        return rest.slice(0, lineStart) + (lineEnd < 0 ? '' : rest.slice(lineEnd + 1));
      },
      textAt(files, path) ?? '',
    );
  return { path, text, isNew: false };
}
