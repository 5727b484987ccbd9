/** What has a place in time: dates, what is due by them, and counts that events add up to. */
import { eventOn, type DealEvent } from '../deal.ts';
import type { Ledger } from '../ledger.ts';
import type { PartialDate } from '../partial-date.ts';
import { isPoint, type Value } from '../value.ts';
import { printValue } from '../wording.ts';
import { findNoLength } from './lengths.ts';
import { findNoValue, firstOf, look, type Misfit } from './misfit.ts';

/** The first or the last date of a span. */
export const findNoDate = (ledger: Ledger, id: string): Misfit | undefined =>
  findUnfit(ledger, id, 'date', {
    takes: 'a span is drawn between dates',
    remedy: 'name a figure with the unit date',
    lacks: 'no date that is accepted and published, so there is nothing to draw',
  });

/** How much is due. */
export const findNothingDue = (ledger: Ledger, id: string): Misfit | undefined =>
  firstOf(
    () =>
      findUnfit(ledger, id, 'gw', {
        takes: 'what is due is told in gw',
        remedy: 'name a figure with the unit gw, or say it in `detail`',
        lacks: 'no power that is accepted and published, so there is nothing to print',
      }),
    () => findNoLength(ledger, id, 'gw'),
  );

function findUnfit(
  ledger: Ledger,
  id: string,
  unit: 'gw' | 'date',
  { takes, remedy, lacks }: Record<'takes' | 'remedy' | 'lacks', string>,
): Misfit | undefined {
  const drawn = look(ledger, id);
  if (!drawn) return undefined;
  const { figure, value } = drawn;
  if (figure.unit !== unit)
    return { reason: 'wrong-unit', message: `\`${id}\` is in ${figure.unit}, but ${takes}`, remedy };
  const fits = (of: Value) => of.kind === (unit === 'date' ? 'date' : 'quantity');
  if (value ? fits(value) : figure.formula !== undefined) return undefined;
  return {
    reason: 'no-value',
    message: `\`${id}\` has ${lacks}`,
    remedy: 'take it out, or find a source that supports a claim',
  };
}

/** What begins ends later. */
export function findWrongOrder(ledger: Ledger, first: string, completion: string): Misfit | undefined {
  const [begins, ends] = [look(ledger, first)?.value, look(ledger, completion)?.value];
  if (begins?.kind !== 'date' || ends?.kind !== 'date' || ends.date.last >= begins.date.first) return undefined;
  return {
    reason: 'dates-backwards',
    message: `\`${completion}\` ends before \`${first}\` begins`,
    remedy: 'swap the two, or name another date',
  };
}

/** A step is dated by what has happened to its deal. */
export const findNoEvent = (
  deal: string,
  path: readonly Pick<DealEvent, 'date' | 'expected'>[],
  on: PartialDate,
): Misfit | undefined =>
  eventOn(path, on)
    ? undefined
    : {
        reason: 'bad-value',
        message: `nothing happened to \`${deal}\` on ${on.iso}`,
        remedy: 'give the date of an event in its path, as exactly as it stands there',
      };

/** A count that a source states: one number, of a known date. */
export function findNoCount(ledger: Ledger, id: string): Misfit | undefined {
  const drawn = look(ledger, id);
  if (!drawn) return undefined;
  const { value } = drawn;
  if (!value) return findNoValue(drawn);
  if (value.kind === 'quantity' && isPoint(value) && ledger.asOf(id)) return undefined;
  return {
    reason: 'not-drawable',
    message: `\`${id}\` is no single count with a date (${printValue(value)})`,
    remedy: 'name a figure that is one number, and whose claim has an `asOf`',
  };
}

/** Steps, from what there was at first, make what a source states for a later date. */
export function findOtherCount(
  ledger: Ledger,
  start: string | undefined,
  dates: readonly PartialDate[],
  stated: string,
): Misfit | undefined {
  const goal = countOf(ledger, stated);
  const first = start === undefined ? undefined : countOf(ledger, start);
  if (!goal || (start !== undefined && !first)) return undefined;
  if (first && first.unit !== goal.unit) {
    const message = `\`${start ?? ''}\` counts ${first.unit}, but \`${stated}\` counts ${goal.unit}`;
    return { reason: 'wrong-unit', message, remedy: 'name two figures that count the same' };
  }
  if (first && first.on.last > goal.on.last) {
    const message = `\`${stated}\` is of ${goal.on.iso}, before \`${start ?? ''}\` (${first.on.iso})`;
    return { reason: 'dates-backwards', message, remedy: 'state a count of a later date, or leave `start` out' };
  }
  const made = (first?.count ?? 0) + dates.filter(({ last }) => last <= goal.on.last).length;
  if (made === goal.count) return undefined;
  return {
    reason: 'mixed-chart',
    message: `the steps up to ${goal.on.iso} make ${made}, but \`${stated}\` states ${goal.count}`,
    remedy: 'add the missing steps, or take out what is not counted there',
  };
}

function countOf(ledger: Ledger, id: string) {
  if (!ledger.find(id) || findNoCount(ledger, id)) return undefined;
  const [value, on] = [look(ledger, id)?.value, ledger.asOf(id)];
  return value?.kind === 'quantity' && on ? { count: value.lower, unit: value.unit, on } : undefined;
}
