/** What pages and files show of counts. */
import type { Collections } from '../../collections.ts';
import { answer } from '../../count/answer.ts';
import { ledgerOn } from '../../count/as-of.ts';
import type { CountFile } from '../../count/count-file.ts';
import { fileCounts } from '../../count/file-counts.ts';
import {
  DEFAULT,
  FIRMNESS,
  lastDayOf,
  MEASURES,
  monthsUpTo,
  pageId,
  questionOf,
  type PageQuestion,
} from '../../count/question.ts';
import type { CountLinks } from '../../explorer/count-links.ts';
import { once } from '../../model/once.ts';
import { permalinkOf } from '../../permalinks/published.ts';
import { pathTo } from '../../routes/routes.ts';
import { dealHref, figureHref, gradeHref, href } from '../address.ts';
import { pageAt, pagesOf, type CountPage } from './count-pages.ts';

/** Everything that a count needs. */
export const countFile = once(({ ledger, grades, sources, site, everyDeal, dataCentres, vendors }: Collections) =>
  fileCounts({
    ledger,
    gradeOf: grades.ofClaim,
    sourceOf: (id) => sources.get(id),
    readUpTo: site.sourcesRead,
    deals: everyDeal.all,
    powers: dataCentres.all.map(({ power }) => power),
    vendors: vendors.all,
  }),
);

const ledgersOf = once((file: CountFile) => {
  const days = [...monthsUpTo(file.readUpTo).map(lastDayOf), file.readUpTo];
  return new Map(days.map((day) => [day, ledgerOn(file, day)]));
});

/** Every page of an answer, by rule; those of its months follow it. */
export const countPages = once((all: Collections): CountPage[] => {
  const file = countFile(all);
  const answering = {
    ask: (question: PageQuestion) => {
      const asked = questionOf(question, file.readUpTo);
      return answer(file, asked, ledgersOf(file).get(asked.day));
    },
    months: monthsUpTo(file.readUpTo),
    isPublished: (question: PageQuestion) => permalinkOf(countPath(question)) !== undefined,
  };
  return MEASURES.flatMap((measure) => FIRMNESS.flatMap((firmness) => pagesOf({ measure, firmness }, answering)));
});

/** The pages of the rules themselves, as of all that has been read. */
export const countRules = (all: Collections): CountPage[] =>
  countPages(all).filter(({ question: { month } }) => month === undefined);

/** The same by their ids: `pays-signed`. */
export const rulesById = once(
  (all: Collections): ReadonlyMap<string, CountPage> =>
    new Map(countRules(all).map((rule) => [pageId(rule.question), rule])),
);

/** Ids of the pages that are about the end of a month. */
export const monthPages = once((all: Collections): string[] =>
  countPages(all).flatMap(({ question }) => (question.month === undefined ? [] : pageId(question))),
);

/** Whether its page is the one that asks first. */
export const isDefault = ({ measure, firmness, grade, month }: PageQuestion) =>
  measure === DEFAULT.measure && firmness === DEFAULT.firmness && grade === DEFAULT.grade && month === undefined;

/** Below the site's root. */
export const countPath = (question: PageQuestion): string =>
  isDefault(question) ? '/count/' : pathTo({ name: 'count', id: pageId(question) });

/** The page that answers a question as of the end of a month, or as of today. */
export function countLinks(all: Collections): CountLinks {
  const rules = rulesById(all);
  return {
    count: ({ day, measure, firmness, grade }) => {
      const rule = { measure, firmness, grade };
      const page = href(countPath(rule));
      const month = day.slice(0, 7);
      const { months = [] } = rules.get(pageId(rule)) ?? {};
      if (lastDayOf(month) !== day || months.length === 0) return page;
      const at = pageAt(months, month);
      // Before the first of its months there is no answer but that.
      return at ? href(countPath(at)) : `${page}#days`;
    },
    figure: figureHref,
    deal: dealHref,
    grade: gradeHref,
  };
}
