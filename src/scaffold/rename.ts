import { COLLECTIONS, keptAt } from '../model/collections.ts';
import { mentionsBy, type Mention } from '../model/mentions.ts';
import type { Entry } from '../model/reading/entry.ts';
import type { RawFile } from '../model/reading/files/source-file.ts';
import { remedyForNewId } from '../model/reading/read-entries.ts';
import { ID_PATTERN } from '../model/schemas/text.ts';
import { understand } from '../model/understand.ts';
import { excerpt } from '../model/visible-text.ts';
import { shownAt } from '../routes/fragments.ts';
import { findNamed, type Named } from './named.ts';
import { changeOf, REDIRECTS, sentTo, textAt, withRedirect } from './retired-files.ts';
import type { FileChange } from './write-changes.ts';

/** What changes in `content/`, and what is said of it; or why nothing does. */
export type ChangePlan = { changes: FileChange[]; said: string[] } | { problem: string };

const USAGE = 'npm run rename <kind> <id> <new id> ["why, a sentence for readers"]';

/**
 * Gives something another name: its file or its key, wherever it is named, and a redirect where its address was
 * published.
 *
 * @param words as typed: kind, id, new id, why
 * @param files everything in `content/`
 * @param today ISO, `2026-11-21`
 */
export function planRename(words: readonly string[], files: readonly RawFile[], today: string): ChangePlan {
  const [kind = '', id = '', newId = '', reason = '', ...more] = words;
  const why = reason.trim() || undefined;
  const named = findNamed(kind, id, files, USAGE);
  if ('problem' in named) return named;
  if (newId === '' || more.length > 0) return { problem: `Usage: ${USAGE}` };
  const problem = whyNot(named, newId);
  if (problem !== undefined) return { problem };
  const [from, to] = [named.addressOf(id), named.addressOf(newId)];
  const texts = new Map([...sentTo(files, from, to), ...rewritten(named, newId)]);
  const isPublished = named.published.some(({ address }) => address === from);
  if (isPublished) {
    const before = texts.get(REDIRECTS) ?? textAt(files, REDIRECTS) ?? '';
    texts.set(REDIRECTS, withRedirect(before, { from, to, date: today, why }));
  }
  const changes = changesOf(files, texts, movesOf(named, files, newId));
  const missed = stillNamed(files, changes, named);
  if (missed.length > 0)
    return { problem: `Some places that name \`${id}\` cannot be rewritten: change them first.\n${missed.join('\n')}` };
  const others = new Set(named.mentions.map(({ by }) => by.file.path)).size;
  return {
    changes,
    said: [
      `\`${id}\` is called \`${newId}\` now; ${others === 1 ? '1 file names' : `${others} files name`} it so.`,
      ...(isPublished
        ? [`${from} leads to ${to} (${REDIRECTS}).`]
        : [`${from} was never published, so nothing leads to ${to} from there.`]),
      ...(isPublished && why === undefined ? [`Write into ${REDIRECTS} why.`] : []),
      ...(['figures', 'charts'].includes(named.collections[0])
        ? ['A page of the site’s own may name it too: `npm run build` stops there.']
        : []),
    ],
  };
}

/** Why something cannot have a name; undefined where it can. */
function whyNot({ all, collections, published, addressOf }: Named, newId: string): string | undefined {
  if (!ID_PATTERN.test(newId)) return `\`${excerpt(newId)}\` is no id: ${remedyForNewId(newId)}`;
  const taken = all.find((entry) => collections.includes(entry.collection) && entry.id === newId);
  if (taken) return `The id \`${newId}\` is taken: ${taken.file.path} has it`;
  const to = addressOf(newId);
  return published.some(({ address }) => address === to)
    ? `${to} was published for something else, and leads there for ever: choose another id`
    : undefined;
}

/** @param texts new, by the path where each stands until now @param moves from a path to the one that it gets */
const changesOf = (
  files: readonly RawFile[],
  texts: ReadonlyMap<string, string>,
  moves: ReadonlyMap<string, string>,
): FileChange[] => [
  ...[...texts].flatMap(([path, text]): FileChange[] => {
    const newPath = moves.get(path);
    return newPath === undefined
      ? [changeOf(files, path, text)]
      : [
          { path: newPath, text, isNew: true },
          { path, isGone: true },
        ];
  }),
  ...[...moves].flatMap(([path, newPath]) => (texts.has(path) ? [] : [{ path: newPath, movedFrom: path }])),
];

/** Every text that names it, with the new name. */
function rewritten({ id, entries, mentions, all, collections }: Named, newId: string): Map<string, string> {
  const places = new Map<string, Set<number>>();
  const texts = new Map<string, string>();
  const add = ({ file }: Entry, at: number | undefined) => {
    if (at === undefined || at < 0) return;
    texts.set(file.path, file.text);
    places.set(file.path, (places.get(file.path) ?? new Set()).add(at));
  };
  for (const mention of mentions.filter(isWritten)) for (const at of placesOf(mention)) add(mention.by, at);
  for (const entry of entries) if (COLLECTIONS[entry.collection].shape === 'map') add(entry, keyAt(entry));
  if (collections[0] === 'figures')
    for (const entry of all.filter((each) => each.collection === 'readings' && each.id === id))
      add(entry, keyAt(entry));
  for (const { by, at } of fragmentsNaming(all, collections[0], id)) add(by, at);
  return new Map(
    [...places].map(([path, offsets]) => [
      path,
      [...offsets]
        .toSorted((a, b) => b - a)
        .reduce((text, at) => text.slice(0, at) + newId + text.slice(at + id.length), texts.get(path) ?? ''),
    ]),
  );
}

/** What was published of derived figures is read through the redirects, and stays as it is. */
const isWritten = ({ by }: Mention) => by.collection !== 'revisions';

const keyAt = ({ id, file, range: [start] }: Entry) => nearby(file.text, id, start);

/** Where an id stands that begins at an offset, perhaps behind a quotation mark. */
function nearby(text: string, id: string, offset: number): number | undefined {
  const at = text.indexOf(id, offset);
  return at >= offset && at <= offset + 1 ? at : undefined;
}

function placesOf({ by, id, offset, place }: Mention): number[] {
  const { text } = by.file;
  if (place === 'link') return [text.indexOf(id, text.indexOf('](', offset))];
  if (place !== 'formula') return [nearby(text, id, offset) ?? -1];
  const [start, end] = by.textRange(['formula']) ?? [offset, offset];
  return [...text.slice(start, end).matchAll(new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`, 'g'))].map(
    ({ index }) => start + index,
  );
}

/** Links to what a page makes of its id: `#faq-worth`. */
function fragmentsNaming(all: readonly Entry[], collection: string, id: string): { by: Entry; at: number }[] {
  return all
    .filter(({ bodyStart }) => bodyStart !== undefined)
    .flatMap((by) =>
      [...by.file.text.matchAll(/\]\([^)\s]*#([\w-]+)\)/g)].flatMap(({ 0: link, 1: fragment = '', index }) => {
        const shown = shownAt(fragment);
        const isNamed = shown ? shown.collection === collection && shown.id === id : isListed(link, collection, id);
        return isNamed ? [{ by, at: index + link.lastIndexOf(id) }] : [];
      }),
    );
}

const isListed = (link: string, collection: string, id: string) => link.endsWith(`/${collection}/#${id})`);

/** Files that have another name by it: its own, and the kept revisions of a chart or a text. */
function movesOf({ id, entries, collections }: Named, files: readonly RawFile[], newId: string): Map<string, string> {
  const own = entries.filter(({ collection }) => COLLECTIONS[collection].shape !== 'map').map(({ file }) => file.path);
  const kept = files
    .map(({ path }) => path)
    .filter((path) => {
      const of = keptAt(path);
      return of?.id === id && of.collection === collections[0];
    });
  return new Map([
    ...own.map((path): [string, string] => [path, path.replace(/[^/]+(?=\.[a-z]+$)/, newId)]),
    ...kept.map((path): [string, string] => [path, path.replace(`/${id}/`, `/${newId}/`)]),
  ]);
}

/** Places that would name the old id still. */
function stillNamed(files: readonly RawFile[], changes: readonly FileChange[], { id, collections }: Named): string[] {
  const gone = new Set(changes.flatMap((change) => ('movedFrom' in change ? [change.movedFrom] : [change.path])));
  const after = [
    ...files.filter(({ path }) => !gone.has(path)),
    ...changes.flatMap((change) =>
      'text' in change ? [{ path: change.path, bytes: new TextEncoder().encode(change.text) }] : [],
    ),
  ];
  const { content } = understand(after, { withDrafts: true });
  return content.entries
    .flatMap((entry) => mentionsBy(content, entry))
    .filter((mention) => isWritten(mention) && mention.collection === collections[0] && mention.id === id)
    .map(({ by, offset }) => `  ${by.file.path}:${by.file.position(offset).line}`);
}
