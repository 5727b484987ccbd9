import { hash } from 'node:crypto';
import { once } from '../model/once.ts';
import { COLLECTIONS, entryPath, isAnswer, KEPT, keptAt, keptFolder, type Kept } from '../model/collections.ts';
import type { Content } from '../model/content.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Permalink } from '../model/reading/files/permalinks-file.ts';
import { isMapping } from '../model/reading/yaml/yaml-data.ts';
import { SourceFile, type RawFile } from '../model/reading/files/source-file.ts';
import { isWithdrawn, renamedIn } from '../model/renamed.ts';

const PINNED: Readonly<Record<Kept, RegExp>> = {
  charts: /^\/embed\/([^/]+)\/(?:short\/)?r\/(\d+)\/$/,
  deals: /^\/deals\/([^/]+)\/r\/(\d+)\/$/,
  explainers: /^\/explainers\/([^/]+)\/r\/(\d+)\/$/,
  faq: /^\/faq\/([^/]+)\/r\/(\d+)\/$/,
};

/**
 * Every revision that was published is there as it was: its page, and the record beside it.
 *
 * @param published the lines of `content/permalinks.txt`
 */
export function checkKeptRevisions(
  files: readonly RawFile[],
  published: readonly Permalink[],
  content: Content,
): Diagnostic[] {
  const kept = new Map(files.filter(({ path }) => keptAt(path)).map((file) => [file.path, file]));
  // A page without its record is what was left of a publication that was broken off.
  const records = [...kept.keys()].flatMap((path) => keptAt(path) ?? []).filter(({ isData }) => isData);
  const withdrawn = new Set(
    content.parsed('tombstones').flatMap(({ data }) => data.flatMap(({ addresses }) => addresses)),
  );
  const pinned = pinnedIn(published).filter(({ address }) => !withdrawn.has(address));
  const shortsOf = Map.groupBy(
    pinned.flatMap(({ address }) => shortAt(address)),
    ({ chart }) => chart,
  );
  return KEPT.flatMap((collection) => {
    const revisions = [...records, ...pinned].filter((revision) => revision.collection === collection);
    const renamed = renamedIn(content, collection);
    return [...Map.groupBy(revisions, ({ id }) => id)].flatMap(([id, of]) => {
      if (isWithdrawn(content, collection, id)) return [];
      const name = renamed.get(id) ?? id;
      if (!content.has(collection, name) && !isAnswer(collection, name)) return [lost(collection, id)];
      const isMoved =
        name !== id && [...kept.keys()].some((path) => path.startsWith(`${keptFolder(collection, name)}/`));
      if (isMoved) return [];
      if (name !== id) return [unmoved(collection, id, name)];
      const last = Math.max(...of.map(({ n }) => n));
      const folder = keptFolder(collection, id);
      const shorts = collection === 'charts' ? (shortsOf.get(id) ?? []) : [];
      const stems = [...Array.from({ length: last }, (_, i) => String(i + 1)), ...shorts.map(({ n }) => `${n}-short`)];
      return stems.flatMap((stem) => checkRevision(kept, folder, stem));
    });
  });
}

/** The pages of revisions that were published. */
const pinnedIn = once((published: readonly Permalink[]) =>
  published.flatMap(({ address }) =>
    KEPT.flatMap((collection) => {
      const [, id, n] = PINNED[collection].exec(address) ?? [];
      return id === undefined ? [] : [{ address, collection, id, n: Number(n) }];
    }),
  ),
);

const report = (path: string, message: string, remedy: string) =>
  new SourceFile(path, '').diagnose('bad-revision', 0, message, remedy);

const lost = (collection: Kept, id: string) =>
  report(
    entryPath(collection, id),
    `The ${COLLECTIONS[collection].noun} \`${id}\` was published and is gone`,
    `if it has another name now, give ${keptFolder(collection, id)} the same, and write into content/redirects.yaml: \`- { from: /${collection}/${id}/, to: /${collection}/…/, date: …, why: … }\`; if it had to go, write a tombstone for /${collection}/${id}/`,
  );

const unmoved = (collection: Kept, id: string, name: string) =>
  report(
    keptFolder(collection, id),
    `The ${COLLECTIONS[collection].noun} is called \`${name}\` now, and what was published of it is not`,
    `rename the folder: \`git mv ${keptFolder(collection, id)} ${keptFolder(collection, name)}\``,
  );

const SHORT_PAGE = /^\/embed\/([^/]+)\/short\/r\/(\d+)\/$/;

/** The chart and the revision whose short form stands at an address, if one does. */
function shortAt(address: string): { chart: string; n: number }[] {
  const [, chart, n] = SHORT_PAGE.exec(address) ?? [];
  return chart === undefined ? [] : [{ chart, n: Number(n) }];
}

/** @param stem of the files: `2`, or `2-short` */
function checkRevision(kept: ReadonlyMap<string, RawFile>, folder: string, stem: string): Diagnostic[] {
  const page = `${folder}/${stem}.html`;
  const record = `${folder}/${stem}.json`;
  const restore = (path: string, what: string) =>
    report(
      path,
      `${what}: what was published never changes`,
      `take it back as it was: \`git log -p -- ${path}\` has it`,
    );
  const [pageFile, recordFile] = [kept.get(page), kept.get(record)];
  if (!pageFile || !recordFile)
    return [page, record]
      .filter((path) => !kept.has(path))
      .map((path) => restore(path, 'The file was published and is missing'));

  const data = parse(recordFile);
  const n = Number.parseInt(stem, 10);
  if ((data?.['revision'] ?? n) !== n || typeof data?.['sha256'] !== 'string')
    return [restore(record, `The file is not the record of revision ${n} any more`)];
  return sha256Of(pageFile) === data['sha256']
    ? []
    : [restore(page, `The file was changed, or ${stem}.json beside it was`)];
}

const sha256Of = once(({ bytes }: RawFile) => hash('sha256', bytes));

const parse = once(({ bytes }: RawFile): Record<string, unknown> | undefined => {
  try {
    const data: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isMapping(data) ? data : undefined;
  } catch {
    return undefined;
  }
});
