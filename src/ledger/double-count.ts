/** What is counted within what: because a figure says so, or because a formula takes it in. */
import type { Figure } from './figure.ts';
import { parseFormula, type Formula } from './formula.ts';
import { reachable } from './reachable.ts';

/** Finds a figure by its id. */
export type Lookup = (id: string) => Figure | undefined;

const formulaOf = (figure: Figure | undefined): Partial<Formula> =>
  figure?.formula === undefined ? {} : parseFormula(figure.formula);

/** What a derived figure takes in: all of a sum or range, a rate, and the amount that an average spreads over time. */
function partsOf(figure: Figure | undefined): readonly string[] {
  const { operator, operands = [] } = formulaOf(figure);
  if (operator === 'sum' || operator === 'range' || operator === 'year') return operands;
  return operator === 'quotient' ? operands.slice(0, 1) : [];
}

/** What takes a figure in: what it is part of, what replaced it, and what it is the rest of. */
function wholesOf(figure: Figure | undefined): readonly string[] {
  if (!figure) return [];
  const { operator, operands = [] } = formulaOf(figure);
  const minuend = operator === 'difference' ? operands.slice(0, 1) : [];
  return [...figure.partOf, ...(figure.supersededBy === undefined ? [] : [figure.supersededBy]), ...minuend];
}

const takenInBy = (whole: string, find: Lookup) => reachable(whole, (id) => partsOf(find(id)));

/** True when all of `part` is counted in `whole` already. */
export function isWithin(part: string, whole: string, find: Lookup): boolean {
  const inside = takenInBy(whole, find);
  const isInside = (id: string): boolean => {
    const parts = partsOf(find(id));
    const wholes = reachable(id, (next) => wholesOf(find(next)));
    return [...wholes].some((each) => inside.has(each)) || (parts.length > 0 && parts.every(isInside));
  };
  return isInside(part);
}

/** True when two figures count some of the same thing, or may do so, by their own word or by what they take in. */
export function overlap(a: string, b: string, find: Lookup): boolean {
  const [partsOfA, partsOfB] = [takenInBy(a, find), takenInBy(b, find)];
  const declares = (id: string, others: ReadonlySet<string>) =>
    find(id)?.overlaps.some((other) => others.has(other)) ?? false;
  return (
    [...partsOfA].some((id) => declares(id, partsOfB) || isWithin(id, b, find)) ||
    [...partsOfB].some((id) => declares(id, partsOfA) || isWithin(id, a, find))
  );
}
