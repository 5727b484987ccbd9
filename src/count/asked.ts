/** What the address of a page asks besides its rule: `?by=deal&day=2025-11-01`. */
import { parsePartialDate } from '../ledger/partial-date.ts';
import { DEFAULT, FIRST_DAY, GROUPINGS, questionOf, type PageQuestion, type Question } from './question.ts';

const BY = 'by';
const DAY = 'day';

/** The question of a page and its search; what makes no sense there is passed over. */
export function questionFrom(page: PageQuestion, search: URLSearchParams, readUpTo: string): Question {
  const asked = questionOf(page, readUpTo);
  const day = parsePartialDate(search.get(DAY) ?? '');
  const isDay = day?.precision === 'day' && day.iso >= FIRST_DAY && day.iso <= readUpTo;
  return {
    ...asked,
    grouping: GROUPINGS.find((each) => each === search.get(BY)) ?? asked.grouping,
    day: isDay ? day.iso : asked.day,
  };
}

/** With its question mark; nothing for a question that the page of its rule answers. */
export function searchFor({ grouping, day }: Question, readUpTo: string): string {
  const search = new URLSearchParams();
  if (grouping !== DEFAULT.grouping) search.set(BY, grouping);
  if (day !== readUpTo) search.set(DAY, day);
  return search.size === 0 ? '' : `?${search.toString()}`;
}
