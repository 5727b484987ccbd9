/** What waits for somebody on a day: the check and `npm run today` ask here, so that they never differ. */
import { comparePartialDates, isBefore, type PartialDate } from '../ledger/partial-date.ts';
import type { EntryData } from './collections.ts';
import type { Content } from './content.ts';

/** Whether the day by which somebody was to review an article has passed. */
export const isReviewDue = (reviewBy: PartialDate, today: PartialDate): boolean => isBefore(reviewBy, today);

/** Whether an event of a deal's path is promised still, and all of its time has passed by `day`. */
export const isOverdue = (
  { expected, date }: Pick<EntryData<'deals'>['path'][number], 'expected' | 'date'>,
  day: PartialDate,
): boolean => expected && isBefore(date, day);

/**
 * The review of an article after which nobody has looked for the answer to an open question that it shows.
 *
 * @param today undefined where nobody says which day it is, so that no review is due
 * @returns also the day of the last look; undefined where the last look is as new, or the question is no longer open
 */
export function reviewSinceLook(
  content: Content,
  question: EntryData<'open'>,
  today: PartialDate | undefined,
): { id: string; on: PartialDate; last: PartialDate } | undefined {
  const last = question.state === 'open' ? question.looked.at(-1)?.on : undefined;
  const review = last && newestReview(content, question, today);
  return review && isBefore(last, review.on) ? { ...review, last } : undefined;
}

/**
 * The newest review of the articles that show an open question: when one was last compared with its sources, or should
 * have been. The day on which one was first published is no review: its questions were looked up while it was written.
 *
 * @param today undefined where nobody says which day it is, so that nothing is due
 * @returns the id of the article, and the day; undefined where no article is in order
 */
function newestReview(
  content: Content,
  { deals, explainers }: Pick<EntryData<'open'>, 'deals' | 'explainers'>,
  today: PartialDate | undefined,
): { id: string; on: PartialDate } | undefined {
  const articles = [
    ...deals.map((id) => ({ id, data: content.find('deals', id) ?? content.find('records', id) })),
    ...explainers.map((id) => ({ id, data: content.find('explainers', id) })),
  ];
  return articles
    .flatMap(({ id, data }) => {
      if (!data) return [];
      const { checked, reviewBy } = data;
      if (reviewBy && today && isReviewDue(reviewBy, today)) return [{ id, on: reviewBy }];
      const isFresh = 'published' in data && !isBefore(data.published, checked);
      return isFresh ? [] : [{ id, on: checked }];
    })
    .toSorted((a, b) => comparePartialDates(a.on, b.on))
    .at(-1);
}
