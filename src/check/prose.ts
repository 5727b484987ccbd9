import type { Content } from '../model/content.ts';
import { fieldsOf, type Field } from '../model/fields.ts';
import { parseInlineText } from '../model/inline-text.ts';
import { mapField } from '../model/mapped-field.ts';
import { once } from '../model/once.ts';
import type { Entry } from '../model/reading/entry.ts';
import { joinMapped, placeholderAt, type MappedText } from '../model/reading/mapped-text.ts';

/** A text that a reader reads: a value of YAML, or a paragraph, a heading or an item of a list in an article's body. */
export interface Prose {
  /** What the ledger prints, and what an author has excepted, is one placeholder each. */
  prose: MappedText;
  /** Where in YAML or front matter it stands; left out in a body, where figures are printed by a component. */
  field?: Field;
  /** Ids of the open questions that it names. */
  asks: readonly string[];
}

/** All texts of an entry, in the order in which it holds them. */
export function proseOf(content: Content, entry: Entry): Prose[] {
  return [...inFields(entry), ...inBody(content, entry)];
}

const inFields = once((entry: Entry): readonly Prose[] =>
  fieldsOf(entry)
    .filter(({ role }) => role === 'inline' || role === 'plain')
    .map((field) => ofField(entry, field)),
);

function ofField(entry: Entry, field: Field): Prose {
  const mapped = mapField(entry, field);
  if (field.role === 'plain') return { prose: mapped, field, asks: [] };
  const segments = parseInlineText(mapped.text);
  // A slip in braces is reported as such.
  const parts = segments.map((segment) => {
    if (segment.kind !== 'text' && segment.kind !== 'open')
      return placeholderAt(() => mapped.offsetOf(segment.offset) ?? 0);
    const start = segment.kind === 'open' ? segment.textOffset : segment.offset;
    return mapped.slice(start, start + segment.text.length);
  });
  const asks = segments.flatMap((segment) => (segment.kind === 'open' ? segment.id : []));
  return { prose: joinMapped(parts), field, asks };
}

function inBody(content: Content, entry: Entry): Prose[] {
  const { texts, references } = content.bodies.get(entry) ?? { texts: [], references: [] };
  // A tag stands right before its words.
  const named = references
    .filter(({ collection }) => collection === 'open')
    .map(({ id, offset }) => ({ id, text: textAfter(texts, offset) }));
  return texts.map((prose) => ({ prose, asks: named.flatMap(({ id, text }) => (text === prose ? id : [])) }));
}

/** The text with the first character after an offset; what a paragraph's tags say of themselves are texts as well. */
function textAfter(texts: readonly MappedText[], offset: number): MappedText | undefined {
  const next = texts.map((text) => ({ text, at: text.firstAfter(offset) ?? Infinity }));
  return next.toSorted((a, b) => a.at - b.at)[0]?.text;
}
