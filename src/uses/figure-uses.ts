import { withPlainSpaces } from '../ledger/number-text.ts';
import type { Content } from '../model/content.ts';
import { mentionsBy, type Mention } from '../model/mentions.ts';
import { oldDateOf, type OldDate } from './beside-old-date.ts';
import { sentenceOf } from './sentence-of.ts';

/** A place that prints a figure, draws it or counts it. */
export interface FigureUse {
  file: string;
  /** From 1. */
  line: number;
  kind: 'text' | 'answer' | 'chart' | 'sum';
  /** The sentence as it is printed; of a chart, a row or a sum the line as it is written. */
  words: string;
  /** Words of it that are of the date of the value before: “June 2026”. */
  oldDate?: string;
}

/** Everything in which a figure stands today. */
export interface FigureUses {
  uses: readonly FigureUse[];
  /** Ids of the figures that are computed from it, however indirectly, with where each of those stands. */
  through: ReadonlyMap<string, readonly FigureUse[]>;
  /** Where an earlier value is printed, and goes on being so. */
  pinned: readonly FigureUse[];
}

/** Keys that name a figure and neither print, draw nor count it. */
const NO_USE = new Set(['partOf', 'overlaps', 'supersededBy', 'about', 'link']);

/** Collections that say something of a figure to editors alone. */
const BACKSTAGE = new Set(['readings', 'revisions']);

/** @param id of a figure that is there */
export function usesOf(content: Content, id: string): FigureUses {
  const named = Map.groupBy(
    content.entries
      .filter(({ collection }) => !BACKSTAGE.has(collection))
      .flatMap((entry) => mentionsBy(content, entry))
      .filter(({ collection, place }) => collection === 'figures' && !NO_USE.has(place)),
    (mention) => mention.id,
  );
  const today = (figure: string) => (named.get(figure) ?? []).filter(({ revision }) => revision === undefined);
  const pinned = inOrder(
    content,
    (named.get(id) ?? []).filter(({ revision }) => revision !== undefined),
  );
  // Where both values stand, the date may be that of the earlier one.
  const tellsBoth = new Set(pinned.map(placeOf));
  const oldDate = oldDateOf(content, id);
  const doubted = (uses: readonly FigureUse[]) =>
    uses.map((use) => (tellsBoth.has(placeOf(use)) ? use : withOldDate(use, oldDate)));
  const through = new Map<string, readonly FigureUse[]>();
  const waiting = [id];
  for (let figure = waiting.pop(); figure !== undefined; figure = waiting.pop()) {
    for (const { by, place } of today(figure)) {
      if (place !== 'formula' || by.id === id || through.has(by.id)) continue;
      through.set(by.id, doubted(inOrder(content, today(by.id))));
      waiting.push(by.id);
    }
  }
  return { uses: doubted(inOrder(content, today(id))), through, pinned };
}

const placeOf = ({ file, words }: FigureUse) => `${file} ${words}`;

function withOldDate(use: FigureUse, find: OldDate): FigureUse {
  const oldDate = use.kind === 'sum' ? undefined : find(use.words);
  return oldDate === undefined ? use : { ...use, oldDate };
}

/** The places that may say of the newest value what was so of the one before. */
export const doubtsIn = ({ uses, through }: FigureUses): FigureUse[] =>
  [uses, ...through.values()].flat().filter(({ oldDate }) => oldDate !== undefined);

const inOrder = (content: Content, mentions: readonly Mention[]): FigureUse[] => {
  const uses = mentions.map((mention) => useOf(content, mention));
  const once = new Map(uses.map((use) => [`${use.file}:${use.line} ${use.words}`, use]));
  return [...once.values()].toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
};

function useOf(content: Content, mention: Mention): FigureUse {
  const { by, offset } = mention;
  const { line } = by.file.position(offset);
  return { file: by.file.path, line, kind: kindOf(mention), words: withPlainSpaces(sentenceOf(content, mention)) };
}

function kindOf({ by, place }: Mention): FigureUse['kind'] {
  if (by.collection === 'charts') return 'chart';
  if (place === 'formula') return 'sum';
  return by.collection === 'faq' ? 'answer' : 'text';
}

/** The figures whose newest value readers have not been shown yet, as far as a publication is recorded. */
export function revisedSince(content: Content, published: ReadonlySet<string>): string[] {
  return content.parsed('figures').flatMap(({ entry: { id }, data }) => {
    const accepted = data.claims.filter(({ standing }) => standing === 'accepted').length;
    const isNew = accepted > 0 && !published.has(`/figures/${id}/r/${accepted}/`);
    return isNew && published.has(`/figures/${id}/`) && data.formula === undefined ? [id] : [];
  });
}
