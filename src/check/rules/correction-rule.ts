import { isBefore, parsePartialDate } from '../../ledger/partial-date.ts';
import { entryAt } from '../../model/published/former-entries.ts';
import type { Permalink } from '../../model/reading/permalinks-file.ts';
import type { Rule } from './rule.ts';

const ARTICLES = ['deals', 'explainers'] as const;

/**
 * Nothing is corrected before it is published, and its two sides differ.
 *
 * @param permalinks the lines of `content/permalinks.txt`: a deal may have had a record before its article
 */
export const correctionRule =
  (permalinks: readonly Permalink[]): Rule =>
  (content) => {
    const recorded = new Map(
      permalinks.flatMap(({ address, first }) => {
        const page = entryAt(address);
        return page ? [[`${page.collection}/${page.id}`, parsePartialDate(first)] as const] : [];
      }),
    );
    const published = new Map(
      ARTICLES.flatMap((kind) =>
        content.parsed(kind).map(({ entry, data }) => [`${kind}/${entry.id}`, data.published] as const),
      ),
    );
    return (entry) => {
      const correction = content.dataOf('corrections', entry);
      if (!correction) return [];
      if (correction.said === correction.says) {
        const message = 'A correction has two sides, and these say the same';
        const remedy = 'write under `said` what the page said before, with the earlier revision of its figures';
        return [entry.diagnose('bad-value', ['says'], message, remedy)];
      }
      return ARTICLES.flatMap((kind) =>
        correction.about[kind].flatMap((id, index) => {
          const first = published.get(`${kind}/${id}`);
          const page = recorded.get(`${kind}/${id}`);
          if (!first || !isBefore(correction.date, first)) return [];
          if (page && !isBefore(correction.date, page)) return [];
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
