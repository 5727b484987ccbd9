import { FORM_NAMES } from '../charts/written-forms.ts';
import type { CollectionName } from '../model/collection-name.ts';
import { COLLECTIONS, fileStem } from '../model/collections.ts';
import { didYouMean } from '../model/meant/did-you-mean.ts';
import { readEntries } from '../model/reading/read-entries.ts';
import type { RawFile } from '../model/reading/source-file.ts';
import { ID_PATTERN } from '../model/schemas/text.ts';
import { excerpt } from '../model/visible-text.ts';
import { readRecord } from './record-parts.ts';
import {
  chartTemplate,
  correctionTemplate,
  dealTemplate,
  explainerTemplate,
  figureTemplate,
  type KnownClaim,
  openQuestionTemplate,
  questionTemplate,
  recordTemplate,
  sourceTemplate,
  vendorTemplate,
} from './templates.ts';

/** What is to be written, or why nothing is. */
export type Plan = { path: string; text: string; isNew: boolean; next: string[] } | { problem: string };

/** What an editor can ask for, and with which words. */
const KINDS = {
  deal: { collection: 'deals', usage: 'deal <id>' },
  record: { collection: 'records', usage: 'record <id>' },
  figure: { collection: 'figures', usage: 'figure <id> <topic>' },
  explainer: { collection: 'explainers', usage: 'explainer <id>' },
  faq: { collection: 'faq', usage: 'faq <id> [deal]' },
  open: { collection: 'open', usage: 'open <id> [deal]' },
  source: { collection: 'sources', usage: 'source <id> [group]' },
  chart: { collection: 'charts', usage: 'chart <id> [form]' },
  vendor: { collection: 'vendors', usage: 'vendor <id>' },
  correction: { collection: 'corrections', usage: 'correction <id>' },
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
  const idsOf = (of: CollectionName) => known.filter((each) => each.collection === of).map((each) => each.id);
  return plan(kind, id, place, { files, deals: idsOf('deals'), records: idsOf('records'), today });
}

interface Surroundings {
  files: readonly RawFile[];
  deals: readonly string[];
  /** Deals without an article. */
  records: readonly string[];
  today: string;
}

function plan(kind: Kind, id: string, place: string | undefined, surroundings: Surroundings): Plan {
  const { files, deals, records, today } = surroundings;
  switch (kind) {
    case 'deal': {
      const path = `content/deals/${id}.mdx`;
      const file = files.find((each) => each.path === `content/records/${id}.yaml`);
      if (!file) return newFile(files, path, dealTemplate(today));
      const record = readRecord(file);
      if ('problem' in record) return record;
      const next = `It says what ${file.path} says: delete that file, whose page it takes.`;
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
    case 'correction':
      return newFile(files, `content/corrections/${id}.yaml`, correctionTemplate(today));
    case 'faq': {
      if (place !== undefined && !deals.includes(place))
        return { problem: `No deal has the id \`${place}\`${hintFor(place, deals)}` };
      const next = place === undefined ? [] : [`Add \`- ${id}\` to \`faq\` in content/deals/${place}.mdx.`];
      return newFile(files, `content/faq/${id}.mdx`, questionTemplate(place, today), next);
    }
    case 'open': {
      const known = [...deals, ...records];
      if (place !== undefined && !known.includes(place))
        return { problem: `No deal has the id \`${place}\`${hintFor(place, known)}` };
      return newFile(files, `content/open/${id}.yaml`, openQuestionTemplate(place, today));
    }
    case 'figure':
      // An article that is being written has its record still beside it.
      return planFigure(files, id, place ?? '', [...deals, ...records].includes(place ?? '') ? [place ?? ''] : []);
    case 'source':
      return appended(files, 'sources', place ?? 'news', sourceTemplate(id));
    case 'vendor':
      return appended(files, 'vendors', 'vendors', vendorTemplate(id));
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
): Plan => appended(files, 'figures', topic, figureTemplate(id, deals, known));

const formMeant = (word: string) =>
  didYouMean(word, FORM_NAMES) ?? `choose one of ${FORM_NAMES.map((name) => `\`${name}\``).join(', ')}`;

function hintFor(word: string, known: readonly string[]): string {
  const hint = didYouMean(word, known);
  return hint === undefined ? '' : `: ${hint}`;
}

const newFile = (files: readonly RawFile[], path: string, text: string, next: string[] = []): Plan =>
  files.some((file) => file.path === path) ? { problem: `${path} exists already` } : { path, text, isNew: true, next };

/** The file with the new entry at its end, everything before it byte for byte as it was. */
function appended(files: readonly RawFile[], collection: CollectionName, group: string, entry: string): Plan {
  const path = `content/${collection}/${group}.yaml`;
  const file = files.find((each) => each.path === path);
  if (!file) return { path, text: entry, isNew: true, next: [] };
  const reading = readEntries(file);
  const problem = reading.problems.find(({ severity }) => severity === 'error');
  if (problem)
    return { problem: `${path}:${problem.line}:${problem.column} has an error: mend it first. ${problem.message}` };
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
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
    next: [`The new entry is at the end of ${fileStem(path)}.yaml: move it where it belongs.`],
  };
}
