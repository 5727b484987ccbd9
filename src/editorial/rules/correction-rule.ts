import { isBefore } from '../../ledger/partial-date.ts';
import type { Rule } from './rule.ts';

/** Nothing is corrected before it is published. */
export const correctionRule: Rule = (content) => {
  const articles = new Map(content.parsed('deals').map(({ entry, data }) => [entry.id, data]));
  return (entry) => {
    const correction = content.dataOf('corrections', entry);
    if (!correction) return [];
    return correction.about.deals.flatMap((id, index) => {
      const published = articles.get(id)?.published;
      if (!published || !isBefore(correction.date, published)) return [];
      return entry.diagnose(
        'dates-backwards',
        ['about', 'deals', index],
        `The article was published on ${published.iso}, after this correction (${correction.date.iso})`,
        'correct `date`; before it is published, an article is changed without a note',
      );
    });
  };
};
