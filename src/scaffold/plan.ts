import { FORM_NAMES } from '../charts/written-forms.ts';
import type { CollectionName } from '../model/collection-name.ts';
import { COLLECTIONS, fileStem } from '../model/collections.ts';
import { didYouMean } from '../model/meant/did-you-mean.ts';
import { ownHold } from '../model/hold.ts';
import type { Entry } from '../model/reading/entry.ts';
import { readEntries, type FileReading } from '../model/reading/read-entries.ts';
import type { RawFile } from '../model/reading/source-file.ts';
import { ID_PATTERN } from '../model/schemas/text.ts';
import { excerpt } from '../model/visible-text.ts';
import { withListed } from './listed.ts';
import { readRecord } from './record-parts.ts';
import {
  chartTemplate,
  correctionTemplate,
  dataCentreTemplate,
  dealTemplate,
  explainerTemplate,
  figureTemplate,
  type KnownClaim,
  openQuestionTemplate,
  questionTemplate,
  recordTemplate,
  sourceTemplate,
  termTemplate,
  vendorTemplate,
} from './templates.ts';

/** What is to be written, with what else changes for it, or why nothing is. */
export type Plan =
  | { path: string; text: string; isNew: boolean; also: { path: string; text: string; isNew: false }[]; next: string[] }
  | { problem: string };

/** What an editor can ask for, and with which words. */
const KINDS = {
  deal: { collection: 'deals', usage: 'deal <id>' },
  record: { collection: 'records', usage: 'record <id>' },
  figure: { collection: 'figures', usage: 'figure <id> <topic>' },
  explainer: { collection: 'explainers', usage: 'explainer <id>' },
  faq: { collection: 'faq', usage: 'faq <id> [deal or explainer]' },
  open: { collection: 'open', usage: 'open <id> [deal]' },
  site: { collection: 'sites', usage: 'site <id> [deal]' },
  source: { collection: 'sources', usage: 'source <id> [group]' },
  chart: { collection: 'charts', usage: 'chart <id> [form]' },
  vendor: { collection: 'vendors', usage: 'vendor <id>' },
  term: { collection: 'glossary', usage: 'term <id> [group]' },
  correction: { collection: 'corrections', usage: 'correction <id> [page]' },
} as const satisfies Record<string, { collection: CollectionName; usage: string }>;

type Kind = keyof typeof KINDS;

const isKind = (text: string): text is Kind => Object.hasOwn(KINDS, text);
const USAGE = `Usage: npm run new ${Object.values(KINDS)
  .map(({ usage }) => usage)
  .join(' | ')}`;

/**
 * Plans a new entry.
 *
 * @param words as typed: kind, id, and where it belongs
 * @param files everything in `content/`
 * @param today ISO, `2026-11-21`
 */
export function planEntry(words: readonly string[], files: readonly RawFile[], today: string): Plan {
  const [kind = '', id = '', place, ...more] = words;
  if (!isKind(kind)) {
    const hint = kind === '' ? undefined : didYouMean(kind, Object.keys(KINDS));
    return {
      problem: [kind === '' ? undefined : `Nothing is called \`${excerpt(kind)}\`.`, hint, USAGE]
        .filter(Boolean)
        .join('\n'),
    };
  }
  const { collection, usage } = KINDS[kind];
  if (id === '' || more.length > 0 || (kind === 'figure' && place === undefined))
    return { problem: `Usage: npm run new ${usage}` };
  const wrong = [id, place].find((word) => word !== undefined && !ID_PATTERN.test(word));
  if (wrong !== undefined)
    return {
      problem: `\`${excerpt(wrong)}\` is no id: write lower-case letters and digits with single hyphens between, such as openai-nvidia`,
    };
  const readings = files.filter(({ path }) => path.startsWith('content/')).map(readEntries);
  const known = readings.flatMap(({ source, entries, lostIds }) =>
    [...entries, ...lostIds].map((each) => ({ collection: each.collection, id: each.id, path: source?.path })),
  );
  const taken = known.find((each) => each.collection === collection && each.id === id);
  if (taken) return { problem: `The id \`${id}\` is taken: ${taken.path ?? 'another file'} has it` };
  return plan(kind, id, place, { files, today, ...namesIn(readings) });
}

interface Surroundings {
  files: readonly RawFile[];
  today: string;
  /** The ids of a collection, of entries that cannot be read too. */
  idsOf: (collection: CollectionName) => readonly string[];
  /** Whether a deal, an article on it or a record, is kept from readers. */
  isWaiting: (deal: string) => boolean;
}

function namesIn(readings: readonly FileReading[]): Pick<Surroundings, 'idsOf' | 'isWaiting'> {
  const entries = readings.flatMap((reading) => reading.entries);
  const ids = Map.groupBy([...entries, ...readings.flatMap(({ lostIds }) => lostIds)], ({ collection }) => collection);
  const waits = (entry: Entry) => {
    const hold = ownHold(entry);
    return hold !== undefined && (hold.isDraft || hold.publishOn !== undefined);
  };
  return {
    idsOf: (collection) => (ids.get(collection) ?? []).map(({ id }) => id),
    isWaiting: (deal) => {
      const told = entries.filter(({ collection, id }) => ['deals', 'records'].includes(collection) && id === deal);
      return told.length > 0 && told.every(waits);
    },
  };
}

function plan(kind: Kind, id: string, place: string | undefined, surroundings: Surroundings): Plan {
  const { files, today, idsOf, isWaiting } = surroundings;
  const [deals, records] = [idsOf('deals'), idsOf('records')];
  switch (kind) {
    case 'deal': {
      const path = `content/deals/${id}.mdx`;
      const file = files.find((each) => each.path === `content/records/${id}.yaml`);
      if (!file) return newFile(files, path, dealTemplate(today));
      const record = readRecord(file);
      if ('problem' in record) return record;
      const next = `It says what ${file.path} says, whose page readers see until you delete \`draft: true\`: delete that file then.`;
      return newFile(files, path, dealTemplate(today, record), [next]);
    }
    case 'record':
      if (deals.includes(id)) return { problem: `The deal \`${id}\` has an article: content/deals/${id}.mdx` };
      return newFile(files, `content/records/${id}.yaml`, recordTemplate(today));
    case 'explainer':
      return newFile(files, `content/explainers/${id}.mdx`, explainerTemplate(today));
    case 'chart': {
      const form = FORM_NAMES.find((name) => name === (place ?? 'bars'));
      if (!form) return { problem: `No form of chart is called \`${place}\`: ${formMeant(place ?? '')}` };
      return newFile(files, `content/charts/${id}.yaml`, chartTemplate(form));
    }
    case 'correction': {
      const page = place === undefined ? undefined : pageCalled(place, surroundings);
      if (place !== undefined && !page)
        return { problem: `No page has the id \`${place}\`${hintFor(place, pagesIn(surroundings))}` };
      return newFile(files, `content/corrections/${id}.yaml`, correctionTemplate(today, page));
    }
    case 'faq':
      return planQuestion(id, place, surroundings);
    case 'open':
    case 'site': {
      const known = [...deals, ...records];
      if (place !== undefined && !known.includes(place))
        return { problem: `No deal has the id \`${place}\`${hintFor(place, known)}` };
      const isDraft = place === undefined || !isWaiting(place);
      const template = kind === 'open' ? openQuestionTemplate : dataCentreTemplate;
      return newFile(files, `content/${KINDS[kind].collection}/${id}.yaml`, template(place, today, isDraft));
    }
    case 'figure':
      // An article that is being written has its record still beside it.
      return planFigure(files, id, place ?? '', [...deals, ...records].includes(place ?? '') ? [place ?? ''] : []);
    case 'source':
      return appended(files, 'sources', place ?? 'news', sourceTemplate(id));
    case 'vendor':
      return appended(files, 'vendors', 'vendors', vendorTemplate(id));
    case 'term':
      return appended(files, 'glossary', place ?? 'terms', termTemplate(id));
  }
}

/**
 * A new figure at the end of its file.
 *
 * @param topic the name of the file
 * @param deals ids of the deals that it belongs to
 * @param known what a text says of it already
 */
export const planFigure = (
  files: readonly RawFile[],
  id: string,
  topic: string,
  deals: readonly string[],
  known?: KnownClaim,
): Plan => {
  const { isWaiting } = namesIn(files.filter(({ path }) => path.startsWith('content/')).map(readEntries));
  const next = `\`npm run uses ${id}\` lists what prints it.`;
  return appended(files, 'figures', topic, figureTemplate(id, deals, !deals.some(isWaiting), known), [next]);
};

/** Where a question may be listed, and how many a list needs. */
const LISTING = [
  ['deals', '.mdx', 3],
  ['explainers', '.mdx', 2],
  ['records', '.yaml', 1],
] as const;

/** A question, and its place at the end of the list of the article that it was asked for. */
function planQuestion(id: string, place: string | undefined, { files, today, idsOf, isWaiting }: Surroundings): Plan {
  const path = `content/faq/${id}.mdx`;
  if (place === undefined) return newFile(files, path, questionTemplate(undefined, today, true));
  const listing = LISTING.find(([collection]) => idsOf(collection).includes(place));
  if (!listing) {
    const known = LISTING.flatMap(([collection]) => idsOf(collection));
    return { problem: `No deal or explainer has the id \`${place}\`${hintFor(place, known)}` };
  }
  const [collection, ending, enough] = listing;
  // Only an article has questions of its own.
  const deal = collection === 'deals' ? place : undefined;
  const article = `content/${collection}/${place}${ending}`;
  const text = textOf(files.find((each) => each.path === article));
  const listed = withListed(text, 'faq', id, enough) ?? (collection === 'records' ? withNewList(text, id) : undefined);
  const isDraft = deal === undefined || !isWaiting(deal);
  const next =
    listed === undefined
      ? `Add \`${id}\` to \`faq\` in ${article}.`
      : `It is the last question of ${article}: move it where a reader would ask it.`;
  const also = listed === undefined ? [] : [{ path: article, text: listed, isNew: false as const }];
  return newFile(files, path, questionTemplate(deal, today, isDraft), [next], also);
}

/** A record need not have questions yet. */
const withNewList = (text: string, id: string) =>
  /^faq:/m.test(text) || text.trim() === '' ? undefined : `${text.trimEnd()}\nfaq: [${id}]\n`;

const textOf = (file: RawFile | undefined) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(file?.bytes);

/** What a correction may be about, as its `about` has it. */
const CORRECTED = ['deals', 'records', 'explainers', 'faq', 'figures', 'charts'] as const;

const pagesIn = ({ idsOf }: Surroundings) => CORRECTED.flatMap((collection) => idsOf(collection));

function pageCalled(id: string, { idsOf }: Surroundings): [key: string, id: string] | undefined {
  const collection = CORRECTED.find((each) => idsOf(each).includes(id));
  return collection && [collection === 'records' ? 'deals' : collection, id];
}

const formMeant = (word: string) =>
  didYouMean(word, FORM_NAMES) ?? `choose one of ${FORM_NAMES.map((name) => `\`${name}\``).join(', ')}`;

function hintFor(word: string, known: readonly string[]): string {
  const hint = didYouMean(word, known);
  return hint === undefined ? '' : `: ${hint}`;
}

const newFile = (
  files: readonly RawFile[],
  path: string,
  text: string,
  next: string[] = [],
  also: { path: string; text: string; isNew: false }[] = [],
): Plan =>
  files.some((file) => file.path === path)
    ? { problem: `${path} exists already` }
    : { path, text, isNew: true, also, next };

/** The file with the new entry at its end, everything before it byte for byte as it was. */
function appended(
  files: readonly RawFile[],
  collection: CollectionName,
  group: string,
  entry: string,
  more: string[] = [],
): Plan {
  const path = `content/${collection}/${group}.yaml`;
  const file = files.find((each) => each.path === path);
  if (!file) return { path, text: entry, isNew: true, also: [], next: more };
  const reading = readEntries(file);
  const problem = reading.problems.find(({ severity }) => severity === 'error');
  if (problem)
    return { problem: `${path}:${problem.line}:${problem.column} has an error: mend it first. ${problem.message}` };
  const before = textOf(file);
  const lineEnd = before.includes('\r\n') ? '\r\n' : '\n';
  const gap = before.endsWith('\n') ? lineEnd : lineEnd.repeat(2);
  const text = before + gap + entry.replaceAll('\n', lineEnd);
  const count = readEntries({ path, bytes: new TextEncoder().encode(text) }).entries.length;
  if (count !== reading.entries.length + 1) {
    return {
      problem: `Nothing can be appended to ${path}: expected a map from ids to ${COLLECTIONS[collection].noun}s, each id at the start of its line`,
    };
  }
  return {
    path,
    text,
    isNew: false,
    also: [],
    next: [`The new entry is at the end of ${fileStem(path)}.yaml: move it where it belongs.`, ...more],
  };
}
