import type { Rule } from './rule.ts';

/** The power that takes a step of a deal is a figure of power: any other would be on no rung. */
export const pathRule: Rule = (content) => (entry) => {
  const deal = content.dataOf('deals', entry) ?? content.dataOf('records', entry);
  return (deal?.path ?? []).flatMap(({ power = [] }, step) =>
    power.flatMap((id, index) => {
      const figure = content.ledger.find(id);
      // One that does not exist is reported wherever ids are.
      if (!figure || figure.capacity !== undefined) return [];
      return entry.diagnose(
        'wrong-unit',
        ['path', step, 'power', index],
        `\`${id}\` is no power: it is in ${figure.unit}`,
        'name the figure that says how much power took this step, or leave `power` out',
      );
    }),
  );
};
