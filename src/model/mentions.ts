import { FormulaError, parseFormula } from '../ledger/formula.ts';
import type { CollectionName } from './collection-name.ts';
import type { Content } from './content.ts';
import { fieldsOf } from './fields.ts';
import { parseInlineText } from './inline-text.ts';
import { mapField } from './mapped-field.ts';
import { once } from './once.ts';
import type { Entry } from './reading/entry.ts';
import { isMapping } from './reading/yaml/yaml-data.ts';
import type { Path } from './reading/yaml/yaml-tree.ts';

/** One place where an entry names another by its id. */
export interface Mention {
  by: Entry;
  collection: CollectionName;
  id: string;
  /** In its file; found out when asked, since hardly anybody does. */
  readonly offset: number;
  /** Where in the entry: its key, `text` for braces in a text, `body` or `link` in an article's body. */
  place: string;
  /** Set where a figure is printed: how, and which of its revisions. */
  form?: string;
  revision?: number;
  /** Set where the figure is measured in another: that one’s id. */
  measuredIn?: string;
  /** Of the text whose braces name it. */
  path?: Path;
}

/** Everywhere that an entry names another, whether or not that one exists. */
export const mentionsBy = (content: Content, by: Entry): readonly Mention[] => mentionsIn(content)(by);

const mentionsIn = once((content: Content) =>
  once((by: Entry): readonly Mention[] => [...inData(by), ...inBody(content, by)]),
);

const inData = once((by: Entry): readonly Mention[] => [...inFields(by), ...inFormula(by)]);

function inFields(by: Entry): Mention[] {
  return fieldsOf(by).flatMap((field): Mention[] => {
    if (field.role === 'plain') return [];
    if (field.role !== 'inline') {
      const offset = () => by.offsetOf(field.path);
      return [placed({ by, collection: field.role, id: field.text, place: String(field.path[0]) }, offset)];
    }
    const named = parseInlineText(field.text).filter(({ kind }) => kind === 'figure' || kind === 'open');
    if (named.length === 0) return [];
    const mapped = mapField(by, field);
    const at = (index: number) => mapped.offsetOf(index) ?? by.offsetOf(field.path);
    return named.flatMap((segment): Mention[] => {
      const mention = { by, place: 'text', path: field.path };
      if (segment.kind === 'open')
        return [placed({ ...mention, collection: 'open', id: segment.id }, () => at(segment.offset + '{open:'.length))];
      if (segment.kind !== 'figure') return [];
      const { id, form, revision, measuredIn, offset } = segment;
      const figure = { ...mention, collection: 'figures' as const, form };
      if (measuredIn === undefined)
        return [placed({ ...figure, id, ...(revision !== undefined && { revision }) }, () => at(offset) + 1)];
      return [
        placed({ ...figure, id, measuredIn }, () => at(offset) + 1),
        placed({ ...figure, id: measuredIn }, () => at(offset + `{${id}|in:`.length)),
      ];
    });
  });
}

/** The operands of a formula; none of one that cannot be read, which its schema reports. */
function inFormula(by: Entry): Mention[] {
  if (by.collection !== 'figures' || !isMapping(by.raw) || typeof by.raw['formula'] !== 'string') return [];
  const { formula } = by.raw;
  const start = () => by.textRange(['formula'])?.[0] ?? by.offsetOf(['formula']);
  return operandsOf(formula).map((id) => {
    const at = formula.search(new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`));
    return placed({ by, collection: 'figures', id, place: 'formula' }, () => start() + Math.max(0, at));
  });
}

const placed = (mention: Omit<Mention, 'offset'>, offset: () => number): Mention => ({
  ...mention,
  get offset() {
    return offset();
  },
});

function operandsOf(formula: string): readonly string[] {
  try {
    return parseFormula(formula).operands;
  } catch (error) {
    if (error instanceof FormulaError) return [];
    throw error;
  }
}

const inBody = (content: Content, by: Entry): Mention[] =>
  (content.bodies.get(by)?.references ?? []).map((reference) => ({ by, ...reference }));
