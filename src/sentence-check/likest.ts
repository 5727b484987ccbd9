import type { Value } from '../ledger/value.ts';
import type { Doubted, Fact } from './fact.ts';
import { relationOf, type Relation } from './relation.ts';

/** A value of a figure, and how a number stands to it. */
export interface Likeness {
  /**
   * - `now`: the value of today; `before`: one that was accepted; `doubted`: one that never stood
   */
  time: 'now' | 'before' | 'doubted';
  relation: Relation;
  /** Of `before` the value, else what is held today. */
  held: Value | undefined;
  /** Of `doubted`: what became of it. */
  standing?: Doubted['standing'] | undefined;
  /** The day from which another value held. */
  until?: string | undefined;
}

const RANK: readonly Relation[] = ['same', 'bound', 'other'];

/** The value of a figure that a number is likest: today's before others. */
export function likest(value: Value, fact: Fact): Likeness {
  const now: Likeness = {
    time: 'now',
    relation: fact.value ? relationOf(value, fact.value) : 'other',
    held: fact.value,
  };
  const others: Likeness[] = [
    ...fact.before
      .map((each): Likeness => ({
        time: 'before',
        relation: relationOf(value, each.value),
        held: each.value,
        until: each.until?.iso,
      }))
      .toReversed(),
    ...fact.doubted.map((each): Likeness => ({
      time: 'doubted',
      relation: relationOf(value, each.value),
      held: each.value,
      standing: each.standing,
    })),
  ];
  return [now, ...others].reduce((best, each) =>
    RANK.indexOf(each.relation) < RANK.indexOf(best.relation) ? each : best,
  );
}
