import { isBefore, parsePartialDate } from '../../ledger/partial-date.ts';
import type { EntryData } from '../../model/collections.ts';
import type { Content } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { keyOf } from '../../model/entry-key.ts';
import { aboutLines, printedIn, type AboutPage } from '../../model/printed-in.ts';
import { entryAt, placesOf } from '../../model/retired/former-entries.ts';
import { once } from '../../model/once.ts';
import type { Entry } from '../../model/reading/entry.ts';
import type { Permalink } from '../../model/reading/files/permalinks-file.ts';
import type { Rule } from './rule.ts';

const ARTICLES = ['deals', 'explainers'] as const;

/**
 * Nothing is corrected before it is published, its two sides differ, and while it is new it names every page that says it.
 *
 * @param permalinks the lines of `content/permalinks.txt`: a deal may have had a record before its article
 */
export const correctionRule =
  (permalinks: readonly Permalink[]): Rule =>
  (content) => {
    const { recorded, addresses } = recordedIn(permalinks);
    const published = new Map(
      ARTICLES.flatMap((kind) =>
        content.parsed(kind).map(({ entry, data }) => [keyOf(entry), data.published] as const),
      ),
    );
    const isPublished = ({ key, id }: AboutPage) =>
      placesOf(key).some((each) => recorded.has(keyOf({ collection: each, id })));
    return (entry) => {
      const correction = content.dataOf('corrections', entry);
      if (!correction) return [];
      if (correction.said === correction.says) {
        const message = 'A correction has two sides, and these say the same';
        const remedy = 'write under `said` what the page said before, with the earlier revision of its figures';
        return [entry.diagnose('bad-value', ['says'], message, remedy)];
      }
      // Once it is published it stays as it is, whatever else comes to print the figure.
      const isNew = !addresses.has(`/corrections/#${entry.id}`);
      return [
        ...(isNew ? checkAbout(content, entry, correction, isPublished) : []),
        ...ARTICLES.flatMap((kind) =>
          correction.about[kind].flatMap((id, index) => {
            const key = keyOf({ collection: kind, id });
            const first = published.get(key);
            const page = recorded.get(key);
            if (!first || !isBefore(correction.date, first)) return [];
            if (page && !isBefore(correction.date, page)) return [];
            return entry.diagnose(
              'dates-backwards',
              ['about', kind, index],
              `The article was published on ${first.iso}, after this correction (${correction.date.iso})`,
              'correct `date`; before it is published, an article is changed without a note',
            );
          }),
        ),
      ];
    };
  };

/** The day on which each entry was first published, by its key, and all addresses. */
const recordedIn = once((permalinks: readonly Permalink[]) => ({
  recorded: new Map(
    permalinks.flatMap(({ address, first }) => {
      const page = entryAt(address);
      return page ? [[keyOf(page), parsePartialDate(first)] as const] : [];
    }),
  ),
  addresses: new Set(permalinks.map(({ address }) => address)),
}));

/** A page that prints a figure which was wrong said what was wrong. @param isPublished whether readers have seen a page */
function checkAbout(
  content: Content,
  entry: Entry,
  { kind, about }: EntryData<'corrections'>,
  isPublished: (page: AboutPage) => boolean,
): Diagnostic[] {
  if (kind !== 'corrected') return [];
  const pages = printedIn(content, new Set(about.figures)).filter(
    (page) => isPublished(page) && !about[page.key].includes(page.id),
  );
  if (pages.length === 0) return [];
  const message = `${pages.length === 1 ? 'A page prints' : `${pages.length} pages print`} a figure that is corrected here, and \`about\` does not name ${pages.length === 1 ? 'it' : 'them'}`;
  return [entry.diagnose('uncorrected-page', ['about'], message, `add \`${aboutLines(pages).join('`, `')}\``)];
}
