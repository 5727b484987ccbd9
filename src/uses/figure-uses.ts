import { withPlainSpaces } from '../ledger/number-text.ts';
import type { Content } from '../model/content.ts';
import { mentionsBy, type Mention } from '../model/mentions.ts';
import { plainText, printFigure } from '../model/plain-text.ts';

/** A place that prints a figure, draws it or counts it. */
export interface FigureUse {
  file: string;
  /** From 1. */
  line: number;
  kind: 'text' | 'answer' | 'chart' | 'sum';
  /** The sentence as it is printed; of a chart, a row or a sum the line as it is written. */
  words: string;
}

/** Everything in which a figure stands today. */
export interface FigureUses {
  uses: readonly FigureUse[];
  /** Ids of the figures that are computed from it, however indirectly, with where each of those stands. */
  through: ReadonlyMap<string, readonly FigureUse[]>;
  /** Places that print an earlier value, and go on doing so. */
  pinned: number;
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
  const through = new Map<string, readonly FigureUse[]>();
  const waiting = [id];
  for (let figure = waiting.pop(); figure !== undefined; figure = waiting.pop()) {
    for (const { by, place } of today(figure)) {
      if (place !== 'formula' || by.id === id || through.has(by.id)) continue;
      through.set(by.id, inOrder(content, today(by.id)));
      waiting.push(by.id);
    }
  }
  const pinned = (named.get(id) ?? []).filter(({ revision }) => revision !== undefined).length;
  return { uses: inOrder(content, today(id)), through, pinned };
}

const inOrder = (content: Content, mentions: readonly Mention[]): FigureUse[] => {
  const uses = mentions.map((mention) => useOf(content, mention));
  const once = new Map(uses.map((use) => [`${use.file}:${use.line} ${use.words}`, use]));
  return [...once.values()].toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
};

function useOf(content: Content, mention: Mention): FigureUse {
  const { by, offset } = mention;
  const { line } = by.file.position(offset);
  return { file: by.file.path, line, kind: kindOf(mention), words: withPlainSpaces(wordsOf(content, mention)) };
}

function kindOf({ by, place }: Mention): FigureUse['kind'] {
  if (by.collection === 'charts') return 'chart';
  if (place === 'formula') return 'sum';
  return by.collection === 'faq' ? 'answer' : 'text';
}

function wordsOf(content: Content, { by, id, offset, place, path }: Mention): string {
  if (place === 'text' && path) {
    const text = path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown>)[step], by.raw);
    const said = String(text);
    return printed(content, sentenceAt(said, Math.max(0, said.search(new RegExp(`\\{${id}(?![a-z0-9-])`)))));
  }
  const { text } = by.file;
  if (place !== 'body') return by.file.lineText(by.file.position(offset).line).trim();
  const start = text.lastIndexOf('\n\n', offset) + 2;
  const end = text.indexOf('\n\n', offset);
  return asRead(content, sentenceAt(text.slice(start, end < 0 ? undefined : end), offset - start));
}

/** The sentence around a place of a text; what stands inside a tag or braces ends none. */
function sentenceAt(text: string, at: number): string {
  const whole = text.replaceAll(/<[^>]*>|\{[^}]*\}/g, (match) => '_'.repeat(match.length));
  const before = [...whole.slice(0, at).matchAll(/[.!?][’”"')\]]*\s+/g)].at(-1);
  const after = /[.!?][’”"')\]]*(?=\s)/.exec(whole.slice(at));
  const end = after ? at + after.index + after[0].length : text.length;
  return text
    .slice(before ? before.index + before[0].length : 0, end)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A text of YAML, its figures printed; as it stands where one of them cannot be. */
function printed({ ledger }: Content, text: string): string {
  try {
    return plainText(ledger, text);
  } catch {
    return text;
  }
}

/** A text of an article without its markup. */
const asRead = ({ ledger }: Content, text: string): string =>
  text
    .replaceAll(/<Figure\b[^>]*\bid="([^"]+)"[^>]*>/g, (tag: string, id: string) => {
      if (/\brevision=|\bform="date"/.test(tag) || !ledger.find(id)) return `{${id}}`;
      try {
        return printFigure(ledger, id);
      } catch {
        return `{${id}}`;
      }
    })
    .replaceAll(/<\/?[A-Za-z][^>]*>|\]\([^)]*\)|\{\/\*.*?\*\/\}|\*\*|\[/g, '');

/** The figures whose newest value readers have not been shown yet, as far as a publication is recorded. */
export function revisedSince(content: Content, published: ReadonlySet<string>): string[] {
  return content.parsed('figures').flatMap(({ entry: { id }, data }) => {
    const accepted = data.claims.filter(({ standing }) => standing === 'accepted').length;
    const isNew = accepted > 0 && !published.has(`/figures/${id}/r/${accepted}/`);
    return isNew && published.has(`/figures/${id}/`) && data.formula === undefined ? [id] : [];
  });
}
