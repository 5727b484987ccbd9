import { divide, hull, overYear, share, subtract, total } from './arithmetic.ts';
import type { Formula } from './formula.ts';
import { LedgerError } from './ledger-error.ts';
import { daysBetween, type PartialDate } from './partial-date.ts';
import { exactly, type Quantity, type Value } from './value.ts';

/**
 * A formula's arithmetic alone. What may be added to what is asked before: a sum takes in all of its operands here.
 *
 * @param valueOf the value of each operand
 * @throws {LedgerError} for an operand without a number; {UnitError} and {RangeError} where the arithmetic fails
 */
export function compute({ operator, operands }: Formula, valueOf: (id: string) => Value): Quantity {
  const quantities = () => operands.map((id) => asQuantity(id, valueOf(id)));
  if (operator === 'days') {
    const [from, to] = operands.map((id) => asDay(id, valueOf(id)));
    if (!from || !to) throw new LedgerError('days are counted between two dates');
    return exactly(daysBetween(from, to), 'days');
  }
  const [first, ...others] = quantities();
  if (!first) throw new LedgerError('a formula needs figures');
  const [second = first] = others;
  switch (operator) {
    case 'quotient':
      return divide(first, second);
    case 'range':
      return hull(first, second);
    case 'difference':
      return subtract(first, second);
    case 'sum':
      return total([first, ...others], first.unit);
    case 'share':
      return share(first, total(others, first.unit));
    case 'year':
      return overYear(first);
  }
}

/** The value as a quantity. @throws {LedgerError} when it is a date, words or unpublished */
export function asQuantity(id: string, value: Value): Quantity {
  if (value.kind === 'quantity') return value;
  throw new LedgerError(`\`${id}\` has no number: it is ${describeKind(value)}`);
}

function asDay(id: string, value: Value): PartialDate {
  if (value.kind === 'date' && value.date.precision === 'day') return value.date;
  throw new LedgerError(`\`${id}\` is not a date exact to the day: it is ${describeKind(value)}`);
}

function describeKind(value: Value): string {
  switch (value.kind) {
    case 'quantity':
      return 'a quantity';
    case 'date':
      return `a date known to the ${value.date.precision}`;
    case 'words':
      return `words (“${value.words}”)`;
    case 'not-published':
      return 'not published';
  }
}
