import type { Content } from '../model/content.ts';
import { fieldsOf, type Field } from '../model/fields.ts';
import { parseInlineText } from '../model/inline-text.ts';
import { mapField } from '../model/mapped-field.ts';
import type { Entry } from '../model/reading/entry.ts';
import { joinMapped, placeholderAt, sliceMapped, type MappedText } from '../model/reading/mapped-text.ts';

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
  const fields = fieldsOf(entry.collection, entry.raw).filter(({ role }) => role === 'inline' || role === 'plain');
  return [...fields.map((field) => ofField(entry, field)), ...inBody(content, entry)];
}

function ofField(entry: Entry, field: Field): Prose {
  const mapped = mapField(entry, field);
  if (field.role === 'plain') return { prose: mapped, field, asks: [] };
  const segments = parseInlineText(mapped.text);
  // A slip in braces is reported as such.
  const parts = segments.map((segment) => {
    if (segment.kind !== 'text' && segment.kind !== 'open') return placeholderAt(mapped.offsets[segment.offset] ?? 0);
    const start = segment.kind === 'open' ? segment.textOffset : segment.offset;
    return sliceMapped(mapped, start, start + segment.text.length);
  });
  const asks = segments.flatMap((segment) => (segment.kind === 'open' ? segment.id : []));
  return { prose: joinMapped(parts), field, asks };
}

function inBody(content: Content, entry: Entry): Prose[] {
  const { texts, references } = content.bodies.get(entry) ?? { texts: [], references: [] };
  const named = references.filter(({ collection }) => collection === 'open');
  let from = 0;
  return texts.map((prose) => {
    // A tag stands before its words, and so before the first of them that the text may start with.
    const end = prose.offsets.at(-1) ?? from;
    const asks = named.filter(({ offset }) => offset >= from && offset < end).map(({ id }) => id);
    from = Math.max(from, end);
    return { prose, asks };
  });
}
