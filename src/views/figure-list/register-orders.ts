/** All figures in other orders than by subject, in groups that fold. Pure. */
import type { Figure } from '../../ledger/figure.ts';
import type { PartialDate } from '../../ledger/partial-date.ts';
import { parsePartialDate, printPartialDate } from '../../ledger/partial-date.ts';
import { GRADES, type Grade } from '../../ledger/proof.ts';
import { statedNumber, type Value } from '../../ledger/value.ts';
import { capitalised } from '../../ledger/capitalised.ts';
import { topicName, topicOrder } from '../figure/figure-words.ts';
import { byKind } from '../figure/figure-order.ts';
import { initialOf } from '../search/from-a-to-z.ts';
import { unitGroupOf, UNIT_GROUPS } from '../figure/unit-groups.ts';

export interface FigureGroup {
  id: string;
  name: string;
  figures: readonly Figure[];
}

/** What an order asks of a figure: what it is today. */
export type TodayOf = (figure: Figure) => { value?: Value; asOf?: PartialDate | undefined };

/** By what they are filed under, deals first; there by kind. */
export const bySubject = (figures: readonly Figure[]): FigureGroup[] =>
  [...Map.groupBy(figures, ({ topic }) => topic)]
    .toSorted(([a], [b]) => topicOrder(a) - topicOrder(b))
    .map(([topic, of]) => ({ id: topic, name: topicName(topic), figures: of.toSorted(byKind) }));

const byLabel = (a: Figure, b: Figure) => a.label.localeCompare(b.label, 'en');

/** By unit, and there the largest first, as a headline would print it, or the latest; last what has no number. */
export function bySize(figures: readonly Figure[], todayOf: TodayOf): FigureGroup[] {
  const sizeOf = (figure: Figure) => {
    const { value } = todayOf(figure);
    if (value?.kind === 'date') return Date.parse(value.date.last);
    return (value?.kind === 'quantity' ? statedNumber(value) : undefined) ?? -Infinity;
  };
  const sized = figures.map((figure) => ({ figure, size: sizeOf(figure) }));
  return UNIT_GROUPS.map(({ id, name }) => ({
    id,
    name: capitalised(name),
    figures: sized
      .filter(({ figure }) => unitGroupOf(figure.unit) === id)
      .toSorted(
        (a, b) =>
          a.figure.unit.localeCompare(b.figure.unit) || descending(a.size, b.size) || byLabel(a.figure, b.figure),
      )
      .map(({ figure }) => figure),
  })).filter((group) => group.figures.length > 0);
}

/** Two infinities are no number apart. */
const descending = (a: number, b: number) => (a === b ? 0 : b - a);

/** By the month, or the longer time, as of which they are; the newest first, and last what is not dated. */
export function byDate(figures: readonly Figure[], todayOf: TodayOf): FigureGroup[] {
  const dated = figures.map((figure) => ({ figure, date: todayOf(figure).asOf }));
  const groups = Map.groupBy(dated, ({ date }) => date && monthOf(date).iso);
  return [...groups]
    .toSorted(([a], [b]) => newest(a, b))
    .map(([iso, of]) => {
      const date = iso === undefined ? undefined : parsePartialDate(iso);
      return {
        id: iso?.toLowerCase() ?? 'not-dated',
        name: date ? capitalised(printPartialDate(date)) : 'Not dated',
        figures: of
          .toSorted((a, b) => newest(a.date?.iso, b.date?.iso) || byKind(a.figure, b.figure))
          .map(({ figure }) => figure),
      };
    });
}

const monthOf = (date: PartialDate): PartialDate =>
  (date.precision === 'day' ? parsePartialDate(date.iso.slice(0, 7)) : undefined) ?? date;

/** By the first day that a date may mean, for it is surely as new as that; of two that begin together the exacter first. */
function newest(a: string | undefined, b: string | undefined): number {
  const [one, other] = [a, b].map((iso) => (iso === undefined ? undefined : parsePartialDate(iso)));
  return (other?.first ?? '').localeCompare(one?.first ?? '') || (one?.last ?? '').localeCompare(other?.last ?? '');
}

/** By how well they are proved, the best first and last what nothing proves; in each by name. */
export const byGrade = (figures: readonly Figure[], gradeOf: (id: string) => Grade | undefined): FigureGroup[] =>
  [...GRADES, undefined]
    .map((grade) => ({
      id: grade ? `grade-${grade.toLowerCase()}` : 'no-grade',
      name: grade ? `Grade ${grade}` : 'Without a grade',
      figures: figures.filter(({ id }) => gradeOf(id) === grade).toSorted(byLabel),
    }))
    .filter((group) => group.figures.length > 0);

/** By name, in groups by the first letter. */
export const byName = (figures: readonly Figure[]): FigureGroup[] =>
  [...Map.groupBy(figures, ({ label }) => initialOf(label))]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([letter, of]) => ({ id: letter.toLowerCase(), name: letter, figures: of.toSorted(byLabel) }));
