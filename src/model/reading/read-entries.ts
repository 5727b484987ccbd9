import type { CollectionName } from '../collection-name.ts';
import { COLLECTIONS, collectionAt, fileStem, isCollection } from '../collections.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { EntryKey } from '../entry-key.ts';
import { isWrittenPage, WRITTEN_PAGES } from '../../routes/standing-pages.ts';
import { didYouMean, plainWord } from '../meant/did-you-mean.ts';
import { ID_PATTERN } from '../schemas/text.ts';
import { excerpt } from '../visible-text.ts';
import { Entry } from './entry.ts';
import { explainFrontMatter, splitArticle } from './article/front-matter.ts';
import { decode, SourceFile, unreadProblem, type RawFile } from './files/source-file.ts';
import { isMapping } from './yaml/yaml-data.ts';
import { readYaml } from './yaml/yaml-tree.ts';

export interface ParsedFile {
  /** Undefined for a file that belongs to no collection. */
  source: SourceFile | undefined;
  entries: Entry[];
  problems: Diagnostic[];
  /** Ids that the file seems to hold, though it could not be read: their absence is no second mistake. */
  lostIds: EntryKey[];
  /** The file may hold any id of this collection: nothing of it could be read, not even its ids. */
  lostCollection?: CollectionName | undefined;
}

/** Reads one file of `content/` into the entries it holds. */
export function readEntries(raw: RawFile): ParsedFile {
  const collection = collectionAt(raw.path);
  if (!collection) return readStranger(raw);
  const { file, problems, readable } = decode(raw);
  const contents = readable
    ? readFile(collection, file)
    : { entries: [], problems: [], lostIds: guessIds(collection, file), ...losesAll(collection) };
  return { source: file, ...contents, problems: [...problems, ...contents.problems] };
}

/** What is not read. Where another ending was meant, what it holds is not missing as well. */
function readStranger({ path, unread }: RawFile): ParsedFile {
  const file = new SourceFile(path, '');
  const name = path.split('/').at(-1) ?? '';
  const stranger = { source: undefined, entries: [], lostIds: [] };
  if (unread !== undefined)
    return {
      ...stranger,
      problems: [unreadProblem(file, unread)],
      ...(isCollection(name) && { lostCollection: name }),
    };
  if (name.startsWith('.')) {
    const problem = file.diagnose('hidden-file', 0, 'The file is hidden and is not read', 'delete it');
    return { ...stranger, problems: [problem] };
  }
  const meant = ENDINGS.map((ending) => path.replace(/\.[^./]+$/, ending)).find((each) => collectionAt(each));
  const collection = meant === undefined ? undefined : collectionAt(meant);
  if (meant === undefined || !collection)
    return { ...stranger, problems: [file.diagnose('unknown-file', 0, NOT_READ, FILES)] };
  const problem = file.diagnose('unknown-file', 0, `${NOT_READ}: its name ends otherwise`, `rename it to ${meant}`);
  const lostIds = COLLECTIONS[collection].shape === 'map' ? [] : [{ collection, id: fileStem(meant) }];
  return { ...stranger, problems: [problem], lostIds, ...losesAll(collection) };
}

const ENDINGS = ['.yaml', '.mdx'];
const NOT_READ = 'The file belongs to no collection, so nothing reads it';
const FILES =
  'expected content/figures/*.yaml, sources/*.yaml, vendors/*.yaml, glossary/*.yaml, charts/*.yaml, records/*.yaml, open/*.yaml, sites/*.yaml, readings/*.yaml, corrections/*.yaml, deals/*.mdx, explainers/*.mdx, faq/*.mdx, pages/*.mdx, home.yaml or site.yaml';

type Contents = Omit<ParsedFile, 'source'>;

/** Any other file is one entry, and its name is the id. */
const losesAll = (collection: CollectionName) =>
  COLLECTIONS[collection].shape === 'map' ? { lostCollection: collection } : {};

function readFile(collection: CollectionName, file: SourceFile): Contents {
  switch (COLLECTIONS[collection].shape) {
    case 'map':
      return readMap(collection, file);
    case 'article':
      return readArticle(collection, file);
    case 'file':
    case 'single':
      return readSingle(collection, file);
  }
}

function readMap(collection: CollectionName, file: SourceFile): Contents {
  const { tree, problems, readable } = readYaml(file, 'id');
  if (!readable) return { entries: [], problems, lostIds: guessIds(collection, file) };
  if (!isMapping(tree.value)) {
    return {
      entries: [],
      problems: [
        ...problems,
        file.diagnose(
          'wrong-type',
          0,
          `Expected a map from ids to ${COLLECTIONS[collection].noun}s`,
          'each entry is an id, a colon, and its keys two spaces further in',
        ),
      ],
      lostIds: [],
      lostCollection: collection,
    };
  }
  const entries = Object.entries(tree.value).map(
    ([id, value]) => new Entry({ collection, id, file, raw: value }, tree, [id]),
  );
  const misnamed = entries.filter(({ id }) => !ID_PATTERN.test(id));
  const badIds = misnamed.map((entry) => badId(entry.diagnoseKey.bind(entry), entry.id));
  // Others name it as it was meant to be called.
  const lostIds = misnamed.map(({ id }) => ({ collection, id: plainWord(id) }));
  return { entries, problems: [...problems, ...badIds], lostIds };
}

function readArticle(collection: CollectionName, file: SourceFile): Contents {
  const id = fileStem(file.path);
  const parts = splitArticle(file.text);
  if (!parts) {
    const { offset, what, remedy } = explainFrontMatter(file.text);
    const problem = file.diagnose('broken-front-matter', offset, what, remedy);
    return { entries: [], problems: [problem], lostIds: [{ collection, id }] };
  }
  const { tree, problems, readable } = readYaml(file, 'key', ...parts.yaml);
  if (!readable) return { entries: [], problems, lostIds: [{ collection, id }] };
  const entry = new Entry({ collection, id, file, raw: tree.value ?? {}, bodyStart: parts.bodyStart }, tree, []);
  return { entries: [entry], problems: [...problems, ...badFileName(file, id), ...strangePage(entry)], lostIds: [] };
}

function readSingle(collection: CollectionName, file: SourceFile): Contents {
  const id = fileStem(file.path);
  const { tree, problems, readable } = readYaml(file, 'key');
  if (!readable) return { entries: [], problems, lostIds: [{ collection, id }] };
  const entry = new Entry({ collection, id, file, raw: tree.value }, tree, []);
  return { entries: [entry], problems: [...problems, ...badFileName(file, id)], lostIds: [] };
}

const ID_REMEDY =
  'write lower-case letters and digits with single hyphens between: ids become addresses and are kept for ever';

/** What to write instead of something that shall be an id, and an address for ever. */
export const remedyForNewId = (text: string): string => {
  const meant = plainWord(text);
  return ID_PATTERN.test(meant) ? `write \`${meant}\`: an id is an address, kept for ever` : ID_REMEDY;
};

const badId = (diagnose: Entry['diagnoseKey'], id: string) =>
  diagnose('bad-id', [], `\`${excerpt(id)}\` is no id`, remedyForNewId(id.slice(0, 80)));

const badFileName = (file: SourceFile, id: string) =>
  ID_PATTERN.test(id)
    ? []
    : [file.diagnose('bad-id', 0, `The file's name \`${excerpt(id)}\` is no id`, remedyForNewId(id.slice(0, 80)))];

/** Pages are templates of the site: words for another one would be printed nowhere. */
const strangePage = ({ collection, id, file }: Entry) =>
  collection === 'pages' && !isWrittenPage(id)
    ? [
        file.diagnose(
          'bad-id',
          0,
          `The site has no page for the words of \`${excerpt(id)}\``,
          didYouMean(id, Object.keys(WRITTEN_PAGES)) ?? `expected ${Object.keys(WRITTEN_PAGES).join(', ')}`,
        ),
      ]
    : [];

/** What looks like an id at the start of a line. */
function guessIds(collection: CollectionName, file: SourceFile) {
  if (COLLECTIONS[collection].shape !== 'map') return [{ collection, id: fileStem(file.path) }];
  return [...file.text.matchAll(/^(?:- )?(?:id: *)?["']?([a-z0-9-]+)["']?(?::|\s*$)/gm)].map(([, id = '']) => ({
    collection,
    id,
  }));
}
