/** Small figures and any quantity, for tests of the ledger. */
import fc from 'fast-check';
import type { Total } from './additive.ts';
import type { Figure } from './figure.ts';
import { Ledger } from './ledger.ts';
import type { Refusal } from './refusal.ts';
import type { Unit } from './unit.ts';
import { between, type Quantity } from './value.ts';
import { parsePartialDate, type PartialDate } from './partial-date.ts';
import { parseValue } from './parse-wording.ts';

/** A date of any precision: `2026-11-22`, `2026-Q3`. @throws {Error} for what is none */
export function date(iso: string): PartialDate {
  const read = parsePartialDate(iso);
  if (!read) throw new Error(`${iso} is no date`);
  return read;
}

/** A figure with one announced claim, or with the claims or the formula of `rest`. */
export function figure(id: string, unit: Unit, value: string, rest: Partial<Figure> = {}): Figure {
  const claim = {
    value: parseValue(value, unit),
    basis: 'announced',
    source: 'a-source',
    also: [],
    standing: 'accepted',
  } as const;
  return { id, label: id, topic: 'topic', unit, deals: [], partOf: [], overlaps: [], claims: [claim], ...rest };
}

/** The same figure, told by a source that only estimates. */
export const estimated = (it: Figure): Figure => ({
  ...it,
  claims: it.claims.map((claim) => ({ ...claim, basis: 'estimated' })),
});

export const purchase = (id: string, value: string, rest: Partial<Figure> = {}) =>
  figure(id, 'usd', value, { money: { kind: 'purchase-commitment' }, ...rest });

export const capital = (id: string, value: string, rest: Partial<Figure> = {}) =>
  figure(id, 'usd', value, { money: { kind: 'capital-in' }, ...rest });

export const silicon = (id: string, value: string, rest: Partial<Figure> = {}) =>
  figure(id, 'gw', value, { capacity: { layer: 'silicon' }, ...rest });

export const derived = (id: string, unit: Unit, formula: string, rest: Partial<Figure> = {}) =>
  figure(id, unit, 'not published', { claims: [], formula, ...rest });

/** Adds up the figures `ids`, or else all of them. */
export const sumOf = (figures: readonly Figure[], ids = figures.map(({ id }) => id)) => new Ledger(figures).sum(ids);

/** @throws {Error} when the sum was refused */
export function totalOf(answer: Total | Refusal): Total {
  if (answer.kind === 'refusal') throw new Error(`refused: ${answer.message}`);
  return answer;
}

/** Text as it reads, with ordinary spaces. */
export const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** Eighths: exact in binary, so that a law can be checked to the last digit. */
export const amounts = fc.integer({ min: 0, max: 8000 }).map((n) => n / 8);
export const signedAmounts = fc.integer({ min: -8000, max: 8000 }).map((n) => n / 8);

/** Any quantity with its finite ends among `ends`; without a floor only where `bottom` is -Infinity. */
export function quantities(
  ends: fc.Arbitrary<number> = amounts,
  unit: Unit = 'gw',
  bottom = 0,
): fc.Arbitrary<Quantity> {
  const end = { arbitrary: ends, weight: 4 };
  return fc
    .record({
      lower: fc.oneof(end, { arbitrary: fc.constant(bottom), weight: 1 }),
      upper: fc.oneof(end, { arbitrary: fc.constant(Infinity), weight: 1 }),
      lowerOpen: fc.boolean(),
      upperOpen: fc.boolean(),
      approximate: fc.boolean(),
    })
    .map(({ lower, upper, approximate, ...open }) =>
      between(
        Math.min(lower, upper),
        Math.max(lower, upper),
        unit,
        lower === upper ? { approximate } : { ...open, approximate },
      ),
    );
}

/** True when the bounds of `q` allow `n`, but for rounding. */
export function allows(q: Quantity, n: number, tolerance = 0): boolean {
  const slack = Math.abs(n) * tolerance;
  const isAbove = n > q.lower - slack || (n === q.lower && !q.lowerOpen);
  return isAbove && (n < q.upper + slack || (n === q.upper && !q.upperOpen));
}

/** True when `wide` allows every value that `narrow` does. */
export const encloses = (wide: Quantity, narrow: Quantity) =>
  (wide.lower < narrow.lower || (wide.lower === narrow.lower && (!wide.lowerOpen || narrow.lowerOpen))) &&
  (wide.upper > narrow.upper || (wide.upper === narrow.upper && (!wide.upperOpen || narrow.upperOpen)));

/** A quantity and one value that it allows: an end, or anything between. */
export const withMember = (all: fc.Arbitrary<Quantity>) =>
  all.chain((q) => {
    const low = q.lower === -Infinity ? Math.min(q.upper, 0) - 1024 : q.lower;
    const high = q.upper === Infinity ? low + 4096 : q.upper;
    const member = fc.integer({ min: 0, max: 16 }).map((step) => low + ((high - low) * step) / 16);
    return fc.tuple(
      fc.constant(q),
      member.filter((n) => allows(q, n)),
    );
  });

/** A quantity and one that allows all of it and perhaps more. */
export const withWider = (all: fc.Arbitrary<Quantity>) =>
  fc.tuple(all, amounts, amounts, fc.boolean()).map(([q, less, more, closed]) => {
    const lower = q.lower < 0 ? q.lower - less : Math.max(0, q.lower - less);
    const open = closed ? {} : { lowerOpen: q.lowerOpen, upperOpen: q.upperOpen };
    return [q, between(lower, q.upper + more, q.unit, { ...open, approximate: q.approximate })] as const;
  });
