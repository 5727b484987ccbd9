/** The pages that list figures in part, by one value of a facet, and all of them in other orders. Pure. */
import type { Figure } from '../ledger/figure.ts';
import type { Facet, RegisterPage } from './register-facets.ts';
import { byDate, bySize, bySubject, type FigureGroup, type TodayOf } from './register-orders.ts';

export interface ListedPage extends RegisterPage {
  /** The query that chooses the same on the page of all figures: `grade=A`. */
  choice: string;
  groups: readonly FigureGroup[];
}

interface Register {
  facets: readonly Facet[];
  having: (by: string, value: string) => readonly Figure[];
}

/** So many rows are looked through at once. */
const MOST = 60;

/** The largest of many, and the others apart. */
const inParts = (group: FigureGroup): FigureGroup[] =>
  group.figures.length <= MOST
    ? [group]
    : [
        { ...group, name: `${group.name}: the ${MOST} largest`, figures: group.figures.slice(0, MOST) },
        { id: `${group.id}-rest`, name: 'Smaller, or without a number', figures: group.figures.slice(MOST) },
      ];

/** Whether a page shows its groups unfolded: all of few rows, or only the first of a unit. */
export const isUnfolded = ({ choice, groups }: Pick<ListedPage, 'choice' | 'groups'>, group: FigureGroup): boolean =>
  groups.reduce((sum, { figures }) => sum + figures.length, 0) <= MOST ||
  (choice.startsWith('unit=') && group === groups[0]);

/** In a part with one unit the largest come first; any other is listed by subject. */
export function registerPages({ facets, having }: Register, all: readonly Figure[], todayOf: TodayOf): ListedPage[] {
  const parts = facets.flatMap(({ by, values }) =>
    values.flatMap(({ value, page }): ListedPage[] => {
      if (!page) return [];
      const figures = having(by, value);
      const groups = by === 'unit' ? bySize(figures, todayOf).flatMap(inParts) : bySubject(figures);
      return [{ ...page, choice: `${by}=${value}`, groups }];
    }),
  );
  return [
    ...parts,
    {
      id: 'size',
      heading: 'Figures, largest first',
      says: 'By unit, since dollars and gigawatts cannot be compared, and in each the largest first, as a headline would print it.',
      choice: 'order=size',
      groups: bySize(all, todayOf),
    },
    {
      id: 'date',
      heading: 'Figures, newest first',
      says: 'By the month or year as of which each is true or was said.',
      choice: 'order=date',
      groups: byDate(all, todayOf),
    },
  ];
}
