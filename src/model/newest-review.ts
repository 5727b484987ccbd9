import { comparePartialDates, isBefore, type PartialDate } from '../ledger/partial-date.ts';
import type { EntryData } from './collections.ts';
import type { Content } from './content.ts';

/**
 * The newest review of the articles that show an open question: when one was last compared with its sources, or should
 * have been.
 *
 * @param today undefined where nobody says which day it is, so that nothing is due
 * @returns the id of the article, and the day; undefined where no article is in order
 */
export function newestReview(
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
      return [{ id, on: reviewBy && today && isBefore(reviewBy, today) ? reviewBy : checked }];
    })
    .toSorted((a, b) => comparePartialDates(a.on, b.on))
    .at(-1);
}
