/** The pages that list figures in part, by one value of a facet, and all of them in other orders. Pure. */
import type { Figure } from '../../ledger/figure.ts';
import type { Grade } from '../../ledger/proof.ts';
import type { Facet, RegisterPage } from './register-facets.ts';
import { byDate, byGrade, byName, bySize, bySubject, type FigureGroup, type TodayOf } from './register-orders.ts';

export interface ListedPage extends RegisterPage {
  /** The query that chooses the same on the page of all figures: `grade=A`. */
  choice: string;
  groups: readonly FigureGroup[];
}

interface Register {
  facets: readonly Facet[];
  having: (by: string, value: string) => readonly Figure[];
  gradeOf: (id: string) => Grade | undefined;
}

/** So many rows are looked through at once. */
const MOST = 60;

/** The largest of many, or the latest, and the others apart; what has several units is in no one order of size. */
function inParts(group: FigureGroup): FigureGroup[] {
  const { id, figures } = group;
  const [unit, ...others] = new Set(figures.map((figure) => figure.unit));
  if (figures.length <= MOST || others.length > 0) return [group];
  const isDate = unit === 'date';
  const first = isDate ? `Dates: the ${MOST} latest` : `${group.name}: the ${MOST} largest`;
  const rest = isDate ? 'Earlier, or without a date' : 'Smaller, or without a number';
  return [
    { ...group, name: first, figures: figures.slice(0, MOST) },
    { id: `${id}-rest`, name: rest, figures: figures.slice(MOST) },
  ];
}

/** Whether a page shows its groups unfolded: all of few rows, or only the first of a unit. */
export const isUnfolded = ({ choice, groups }: Pick<ListedPage, 'choice' | 'groups'>, group: FigureGroup): boolean =>
  groups.reduce((sum, { figures }) => sum + figures.length, 0) <= MOST ||
  (choice.startsWith('unit=') && group === groups[0]);

/** In a part with one unit the largest come first; any other is listed by subject. */
export function registerPages(
  { facets, having, gradeOf }: Register,
  all: readonly Figure[],
  todayOf: TodayOf,
): ListedPage[] {
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
    {
      id: 'grade',
      heading: 'Figures, best proved first',
      says: 'By the grade of what proves each, from A to D.',
      choice: 'order=grade',
      groups: byGrade(all, gradeOf),
    },
    {
      id: 'name',
      heading: 'Figures from A to Z',
      says: 'By name, under its first letter.',
      choice: 'order=name',
      groups: byName(all),
    },
  ];
}
