import type { Content } from '../../model/content.ts';
import { fieldsOf } from '../../model/fields.ts';
import { parseInlineText } from '../../model/inline-text.ts';
import { mapField } from '../../model/mapped-field.ts';
import { FigureIndex } from '../numbers/probable-figures.ts';
import { findNumbers } from '../numbers/prose-numbers.ts';
import type { Entry } from '../../model/reading/entry.ts';
import { joinMapped, placeholderAt, sliceMapped, type MappedText } from '../../model/reading/mapped-text.ts';
import { excerpt } from '../../model/visible-text.ts';
import type { Rule } from './rule.ts';

/** No number without evidence: what prose says in numbers comes from figures. */
export const numberRule: Rule = (content) => {
  const index = new FigureIndex(content.ledger);
  const companies = content.parsed('vendors').map(({ data }) => data.name);
  return (entry) =>
    proseOf(content, entry).flatMap(({ prose, isBody, quotes }) =>
      findNumbers(prose.text, companies).map(({ offset, text }) => {
        const ids = index.probable(text, prose.text.slice(offset + text.length), dealsOf(entry));
        return entry.file.diagnose(
          'number-without-figure',
          prose.offsets[offset] ?? entry.offsetOf([]),
          `The number \`${excerpt(text)}\` does not come from a figure`,
          quotes ? remedyForQuoted(prose.text, offset, text) : remedy(ids, isBody),
        );
      }),
    );
};

interface Prose {
  prose: MappedText;
  /** In an article's body, where figures are printed by a component. */
  isBody: boolean;
  /** What a correction says that a page said: its number may be wrong, and belongs to no figure. */
  quotes: boolean;
}

function proseOf(content: Content, entry: Entry): Prose[] {
  const fields = fieldsOf(entry.collection, entry.raw).filter(({ role }) => role === 'inline' || role === 'plain');
  const body = content.bodies.get(entry)?.texts ?? [];
  return [
    ...fields.map((field) => ({
      prose: field.role === 'inline' ? withoutFigures(mapField(entry, field)) : mapField(entry, field),
      isBody: false,
      quotes: entry.collection === 'corrections' && field.path[0] === 'said',
    })),
    ...body.map((prose) => ({ prose, isBody: true, quotes: false })),
  ];
}

/** What the ledger prints, and what an author has excepted, is no typed number; a slip in braces is reported as such. */
const withoutFigures = (mapped: MappedText): MappedText =>
  joinMapped(
    parseInlineText(mapped.text).map((segment) => {
      switch (segment.kind) {
        case 'text':
          return sliceMapped(mapped, segment.offset, segment.offset + segment.text.length);
        case 'open':
          return sliceMapped(mapped, segment.textOffset, segment.textOffset + segment.text.length);
        default:
          return placeholderAt(mapped.offsets[segment.offset] ?? 0);
      }
    }),
  );

function remedyForQuoted(prose: string, offset: number, number: string): string {
  const unit =
    /^ ?(?:GW|MW|%|(?:million|billion|trillion)\b|[a-z]+s\b)/.exec(prose.slice(offset + number.length))?.[0] ?? '';
  return `write {!${number}${unit}|what the page said}, or {figure-id@1} for a figure as it was then`;
}

function remedy(ids: readonly string[], isBody: boolean): string {
  const figures = ids.map((id) => (isBody ? `<Figure id="${id}" />` : `{${id}}`));
  const exception = isBody ? '<Num reason="…">…</Num>' : '{!…|reason}';
  return figures.length === 0
    ? `no figure holds it: add one to content/figures, or mark the exception with ${exception}`
    : `did you mean ${figures.join(' or ')}? An exception is marked ${exception}`;
}

/** The deals whose figures are meant first. */
function dealsOf({ collection, id, raw }: Entry): string[] {
  const { deal, deals } = (raw ?? {}) as { deal?: unknown; deals?: unknown };
  const named = [deal, ...(Array.isArray(deals) ? (deals as unknown[]) : [])].filter(
    (each) => typeof each === 'string',
  );
  return collection === 'deals' || collection === 'records' ? [id, ...named] : named;
}
