/** Double entry: what somebody read who had not seen the claim, beside the claim. */
import { ENTERED_TWICE, type Claim, type EnteredTwice, type Figure } from '../ledger/figure.ts';
import { isBefore, type PartialDate } from '../ledger/partial-date.ts';
import { parseValue, WordingError } from '../ledger/parse-wording.ts';
import type { Unit } from '../ledger/unit.ts';
import type { DateValue, Value } from '../ledger/value.ts';

/** What a second reader enters of one claim. */
export interface SecondReading {
  /** A wording such as `at least 10 GW`, with the unit; or undefined where the reader found no number. */
  value?: string | undefined;
  asOf?: PartialDate | undefined;
  basis: Claim['basis'];
  payer?: string | undefined;
  payee?: string | undefined;
  /** Id of the source whose words were read. */
  source: string;
  /** The words that were read. */
  words: string;
}

const TOLERANCE = 1e-9;
const same = (a: number, b: number) => a === b || Math.abs(a - b) <= Math.abs(b) * TOLERANCE;

/** What is said in words, and what nobody has published: a second reader finds no number in either. */
const hasNoNumber = ({ kind }: Value) => kind === 'words' || kind === 'not-published';

/** By the end of a year is by the end of its December, and from its beginning on is from its January on. */
function sameEnd(a: PartialDate, b: PartialDate, bound: DateValue['bound']): boolean {
  if (bound === 'by' || bound === 'through') return a.last === b.last;
  return bound === 'from' ? a.first === b.first : a.iso === b.iso;
}

/** Whether two values say the same: bound, number and all. What has no number is like anything else that has none. */
export function sameValue(first: Value, second: Value): boolean {
  if (first.kind === 'quantity' && second.kind === 'quantity')
    return (
      same(first.lower, second.lower) &&
      same(first.upper, second.upper) &&
      first.lowerOpen === second.lowerOpen &&
      first.upperOpen === second.upperOpen &&
      first.approximate === second.approximate
    );
  if (first.kind === 'date' && second.kind === 'date')
    return first.bound === second.bound && sameEnd(first.date, second.date, first.bound);
  return hasNoNumber(first) && hasNoNumber(second);
}

/** What the second reader's wording means in the figure's unit; undefined where it is in another unit. */
function valueOf(wording: string | undefined, unit: Unit): Value | undefined {
  if (wording === undefined) return { kind: 'words', words: '' };
  try {
    return parseValue(wording, unit);
  } catch (error) {
    if (error instanceof WordingError) return undefined;
    throw error;
  }
}

/** Days of different precision agree where they meet. */
const sameDay = (a: PartialDate | undefined, b: PartialDate | undefined) =>
  a === undefined || b === undefined ? a === b : !isBefore(a, b) && !isBefore(b, a);

/**
 * In what two entries of one claim differ, in the order of `ENTERED_TWICE`. What a claim says in words has no number in
 * either entry; which words, nobody compares here.
 *
 * @param proof the words that prove the claim, the source that they are from, and its day: a claim that names no day of
 *   its own was true then
 */
export function compareReadings(
  { unit, money }: Pick<Figure, 'unit' | 'money'>,
  claim: Pick<Claim, 'value' | 'asOf' | 'basis'>,
  { source, words, published }: Pick<SecondReading, 'source' | 'words'> & { published?: PartialDate | undefined },
  second: SecondReading,
): EnteredTwice[] {
  const read = valueOf(second.value, unit);
  const agrees: Readonly<Record<EnteredTwice, boolean>> = {
    value: read !== undefined && sameValue(claim.value, read),
    asOf: sameDay(claim.asOf ?? published, second.asOf ?? published),
    basis: claim.basis === second.basis,
    payer: money?.payer === second.payer,
    payee: money?.payee === second.payee,
    source: source === second.source,
    words: words === second.words,
  };
  return ENTERED_TWICE.filter((aspect) => !agrees[aspect]);
}
