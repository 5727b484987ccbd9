import { isBefore } from '../../ledger/partial-date.ts';
import type { Rule } from './rule.ts';

const ARTICLES = ['deals', 'explainers'] as const;

/** Nothing is corrected before it is published. */
export const correctionRule: Rule = (content) => {
  const published = new Map(
    ARTICLES.flatMap((kind) => content.parsed(kind).map(({ entry, data }) => [`${kind}/${entry.id}`, data.published])),
  );
  return (entry) => {
    const correction = content.dataOf('corrections', entry);
    if (!correction) return [];
    return ARTICLES.flatMap((kind) =>
      correction.about[kind].flatMap((id, index) => {
        const first = published.get(`${kind}/${id}`);
        if (!first || !isBefore(correction.date, first)) return [];
        return entry.diagnose(
          'dates-backwards',
          ['about', kind, index],
          `The article was published on ${first.iso}, after this correction (${correction.date.iso})`,
          'correct `date`; before it is published, an article is changed without a note',
        );
      }),
    );
  };
};
