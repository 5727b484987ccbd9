import { withPlainSpaces } from '../ledger/number-text.ts';
import type { Value } from '../ledger/value.ts';
import { printValue } from '../ledger/wording.ts';
import { partialDateColumns, needed, number, text, truth, word, type Column } from './table.ts';

const KINDS = ['quantity', 'date', 'words', 'not-published'] as const satisfies readonly Value['kind'][];
const DATE_BOUNDS = ['on', 'by', 'from', 'through', 'about'] as const;

/** What a value says, in words and as what the words mean: an interval with its ends, or a date. */
export const valueColumns = <Row>(valueOf: (row: Row) => Value): Column<Row>[] => {
  const quantity = (row: Row) => {
    const value = valueOf(row);
    return value.kind === 'quantity' ? value : undefined;
  };
  const date = (row: Row) => {
    const value = valueOf(row);
    return value.kind === 'date' ? value : undefined;
  };
  const finite = (n: number | undefined) => (Number.isFinite(n) ? n : undefined);
  return [
    needed(
      word(
        'value_kind',
        'What it is: a quantity, a date, words without a number, or a number that exists and is not published.',
        KINDS,
        (row) => valueOf(row).kind,
      ),
    ),
    needed(
      text('wording', 'The value with its bound, as pages print it.', (row) =>
        withPlainSpaces(printValue(valueOf(row))),
      ),
    ),
    number(
      'lower',
      'The smallest value that the wording allows, in the unit of the figure; empty where nothing bounds it, never zero.',
      (row) => finite(quantity(row)?.lower),
    ),
    truth('lower_inclusive', 'Whether lower itself is allowed: “at least” allows it, “more than” does not.', (row) =>
      finite(quantity(row)?.lower) === undefined ? undefined : !quantity(row)?.lowerOpen,
    ),
    number('upper', 'The largest value that the wording allows; empty where nothing bounds it.', (row) =>
      finite(quantity(row)?.upper),
    ),
    truth('upper_inclusive', 'Whether upper itself is allowed: “up to” allows it, “less than” does not.', (row) =>
      finite(quantity(row)?.upper) === undefined ? undefined : !quantity(row)?.upperOpen,
    ),
    truth(
      'approximate',
      'Whether the source says “about”; empty for what is no quantity.',
      (row) => quantity(row)?.approximate,
    ),
    ...partialDateColumns<Row>('date', 'The date that is claimed, where the value is one.', (row) => date(row)?.date),
    word(
      'date_bound',
      'How the wording limits the date: by December, from 2027.',
      DATE_BOUNDS,
      (row) => date(row)?.bound,
    ),
  ];
};
