import type { Value } from '../ledger/value.ts';
import type { Doubted, Fact } from './fact.ts';
import { relationOf, type Relation } from './relation.ts';

/** How a number stands to a value of a figure. */
export interface Likeness {
  /**
   * - `now`: the value of today; `before`: one that was accepted; `doubted`: one that never stood
   */
  time: 'now' | 'before' | 'doubted';
  relation: Relation;
  /** Of `doubted`: what became of it. */
  standing?: Doubted['standing'] | undefined;
  /** Of `before`: the day from which another value held. */
  until?: string | undefined;
}

const RANK: readonly Relation[] = ['same', 'bound', 'other'];

/** The value of a figure that a number is likest: today's before what it was, the newest first, and that before doubts. */
export function likest(said: Value, { value, before, doubted }: Fact): Likeness {
  const all: Likeness[] = [
    { time: 'now', relation: value ? relationOf(said, value) : 'other' },
    ...before.toReversed().map((each): Likeness => ({
      time: 'before',
      relation: relationOf(said, each.value),
      until: each.until?.iso,
    })),
    ...doubted.map((each): Likeness => ({
      time: 'doubted',
      relation: relationOf(said, each.value),
      standing: each.standing,
    })),
  ];
  return all.reduce((best, each) => (RANK.indexOf(each.relation) < RANK.indexOf(best.relation) ? each : best));
}
