import type { Field } from '../../model/fields.ts';
import { FigureIndex } from '../numbers/probable-figures.ts';
import { numbersIn, wordsOfNames } from '../numbers/prose-numbers.ts';
import { once } from '../../model/once.ts';
import type { Entry } from '../../model/reading/entry.ts';
import type { MappedText } from '../../model/reading/mapped-text.ts';
import { excerpt } from '../../model/visible-text.ts';
import { proseOf } from '../prose.ts';
import type { Rule } from './rule.ts';

const numbersOf = once(({ text }: MappedText) => numbersIn(text));

/** No number without evidence: what prose says in numbers comes from figures. */
export const numberRule: Rule = (content) => {
  const index = new FigureIndex(content.ledger);
  const names = wordsOfNames(content.parsed('vendors').map(({ data }) => data.name));
  return (entry) =>
    proseOf(content, entry).flatMap(({ prose, field }) =>
      numbersOf(prose)(names).map(({ offset, text }) => {
        const ids = index.probable(text, prose.text.slice(offset + text.length), dealsOf(entry));
        return entry.file.diagnose(
          'number-without-figure',
          prose.offsetOf(offset) ?? entry.offsetOf([]),
          `The number \`${excerpt(text)}\` does not come from a figure`,
          isQuoted(entry, field) ? remedyForQuoted(prose.text, offset, text) : remedy(ids, field === undefined),
        );
      }),
    );
};

/** What a correction says that a page said: its number may be wrong, and belongs to no figure. */
const isQuoted = ({ collection }: Entry, field: Field | undefined) =>
  collection === 'corrections' && field?.path[0] === 'said';

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
