/** Totals that the rules of addition do not allow. */
import { sum } from '../ledger/additive.ts';
import type { Figure } from '../ledger/figure.ts';
import type { Part } from '../ledger/omission.ts';
import { statedNumber, type Quantity, type Value } from '../ledger/value.ts';
import type { Fact } from './fact.ts';

const TOTAL =
  /\b(?:totall?(?:s|ing|ed)?|in total|together|combined?|combining|add(?:s|ed|ing)?(?: it| them| all)?(?: up)?|sum(?:s|med|ming)?|altogether|in all|collectively|aggregate|plus|tall(?:y|ies)|tot(?:s|ted) up|make(?:s)? (?:it|up)|amount(?:s|ing)? to|comes? to|brings? .{0,60}\bto|in all|across)\b/i;

export const isTotal = (sentence: string) => TOTAL.test(sentence);

const MOST_PARTS = 6;
const near = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * 0.005;

/** A figure as the rules of addition need it. */
const figureOf = (fact: Fact): Figure => ({
  ...fact,
  topic: '',
  deals: [],
  claims:
    fact.value === undefined
      ? []
      : [{ value: fact.value, basis: fact.basis, source: '', also: [], standing: 'accepted' }],
});

/**
 * Why these figures make no sum, in words for readers; undefined where they do.
 *
 * @param all every fact, by id
 */
export function whyNoSum(parts: readonly Fact[], all: ReadonlyMap<string, Fact>): string | undefined {
  const find = (id: string) => {
    const fact = all.get(id);
    return fact && figureOf(fact);
  };
  const offered: Part[] = parts.flatMap((fact) => (fact.value ? [{ figure: figureOf(fact), value: fact.value }] : []));
  const answer = sum(offered, find);
  if (answer.kind === 'refusal') return inWords(answer.message, all);
  const [left] = answer.omitted;
  if (left) return inWords(`\`${left.figure.id}\` ${left.message}`, all);
  return answer.mixedBounds ? 'a floor and a ceiling stand in it side by side' : undefined;
}

const inWords = (message: string, all: ReadonlyMap<string, Fact>) =>
  message.replace(/`([^`]+)`/g, (_, id: string) => `“${all.get(id)?.label ?? id}”`);

const numberOf = (value: Value | undefined): number | undefined =>
  value?.kind === 'quantity' ? statedNumber(value) : undefined;

/** The facts of which the numbers make a total, one of each group at most; undefined where none do. */
export function addendsOf(total: Quantity, groups: readonly (readonly Fact[])[]): readonly Fact[] | undefined {
  const target = statedNumber(total);
  if (target === undefined) return undefined;
  const find = (
    rest: readonly (readonly Fact[])[],
    left: number,
    chosen: readonly Fact[],
  ): readonly Fact[] | undefined => {
    if (chosen.length > 1 && near(target - left, target)) return chosen;
    const [group, ...others] = rest;
    if (!group || chosen.length === MOST_PARTS) return undefined;
    for (const fact of group) {
      const number = numberOf(fact.value);
      if (number === undefined || number <= 0 || number > left * 1.005) continue;
      const found = find(others, left - number, [...chosen, fact]);
      if (found) return found;
    }
    return find(others, left, chosen);
  };
  return find(groups, target, []);
}
