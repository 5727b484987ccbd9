import type { Figure } from '../../ledger/figure.ts';
import { dealOf } from './deal-of.ts';
import type { Rule } from './rule.ts';

/** What each key of a step names. */
const KINDS = {
  power: {
    name: 'power',
    isIt: ({ capacity }: Figure) => capacity !== undefined,
    remedy: 'name the figure that says how much power took this step, or leave `power` out',
  },
  pays: {
    name: 'sum of money',
    isIt: ({ money, unit }: Figure) => money !== undefined && unit === 'usd',
    remedy: 'name the figure that says how much was paid, or leave `pays` out',
  },
} as const;

/** The power that takes a step of a deal is a figure of power, and what a step pays a sum: any other would be on no rung. */
export const pathRule: Rule = (content) => (entry) => {
  const deal = dealOf(content, entry);
  return (deal?.path ?? []).flatMap((event, step) =>
    (['power', 'pays'] as const).flatMap((key) =>
      (event[key] ?? []).flatMap((id, index) => {
        const figure = content.ledger.find(id);
        // One that does not exist is reported wherever ids are.
        if (!figure || KINDS[key].isIt(figure)) return [];
        return entry.diagnose(
          'wrong-unit',
          ['path', step, key, index],
          `\`${id}\` is no ${KINDS[key].name}: it is in ${figure.unit}`,
          KINDS[key].remedy,
        );
      }),
    ),
  );
};
