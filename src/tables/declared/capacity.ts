import { stateReached } from '../../ledger/deal-state.ts';
import { pathOfPower } from '../../ledger/deal.ts';
import { LAYERS, POWER_MEASURES, type Figure } from '../../ledger/figure.ts';
import type { Book } from '../book.ts';
import { needed, ref, table, word } from '../table.ts';
import { DEAL_STATES } from './deals.ts';

type Power = Figure & { capacity: NonNullable<Figure['capacity']> };

/** Of the first deal that it belongs to, as far as that is about this power. */
function stateOf({ id, deals }: Power, { deals: all, readUpTo }: Book) {
  const deal = all.find((each) => each.id === deals[0]);
  return deal && stateReached(pathOfPower(deal.path, id), readUpTo, readUpTo)?.state;
}

/** The dates that the chart of due dates sets beside a figure. */
function dueOf({ id }: Power, { charts }: Book) {
  return charts
    .flatMap((chart) => (chart.form === 'spans' ? chart.groups.flatMap(({ rows }) => rows) : []))
    .find(({ figure }) => figure === id);
}

export const capacity = table<Power>({
  name: 'capacity',
  title: 'Capacity by layer',
  says: 'The power that a figure counts, our own sums and parts of other rows among them. The same gigawatt can appear as chips, in a cloud and at a site: never add layers, or measures of a site.',
  key: ['figure'],
  rows: ({ ledger }) => ledger.figures.filter((figure): figure is Power => figure.capacity !== undefined),
  columns: [
    needed(ref('figure', 'figures', 'The figure.', ({ id }) => id)),
    needed(word('layer', 'Chips (silicon), cloud or site.', LAYERS, ({ capacity: of }) => of.layer)),
    word(
      'measure',
      'Which power the gigawatts of a site measure: of its computers (it), its grid connection (utility), or all of it (facility).',
      POWER_MEASURES,
      ({ capacity: of }) => of.power,
    ),
    word(
      'state',
      'How firm its deal is on the day up to which sources were read, told apart where an event names this power; running means at least in part. Empty for sums and for what no deal here brings.',
      DEAL_STATES,
      stateOf,
    ),
    ref(
      'first_date',
      'figures',
      'The id of the figure that dates the first of it; the date is in its current claim. Empty where nobody has dated it.',
      (power, book) => dueOf(power, book)?.first,
    ),
    ref(
      'completion_date',
      'figures',
      'The id of the figure that dates all of it, in the same way.',
      (power, book) => dueOf(power, book)?.completion,
    ),
  ],
});
