/** What pages and files show of counts. */
import type { Collections } from '../collections.ts';
import { answer, type Answer } from '../count/answer.ts';
import { ledgerOn } from '../count/as-of.ts';
import type { CountFile } from '../count/count-file.ts';
import { fileCounts } from '../count/file-counts.ts';
import {
  DEFAULT,
  FIRMNESS,
  lastDayOf,
  MEASURES,
  monthsUpTo,
  pageId,
  questionOf,
  type PageQuestion,
} from '../count/question.ts';
import type { CountLinks } from '../explorer/count-links.ts';
import { GRADES } from '../ledger/proof.ts';
import { printValue } from '../ledger/wording.ts';
import { once } from '../model/once.ts';
import { permalinkOf } from '../permalinks/published.ts';
import { pathTo } from '../routes/routes.ts';
import { dealHref, figureHref, gradeHref, href } from './address.ts';

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

/** The answer to a rule at the end of a month, and what of it is new. */
interface CountMonth {
  month: string;
  answer: Answer;
}

export interface CountPage {
  /** Left out for the page that asks first. */
  id: string | undefined;
  question: PageQuestion;
  answer: Answer;
  /** The months at whose ends the answer to the same rule was another than before, oldest first. */
  months: readonly CountMonth[];
}

const ledgersOf = once((file: CountFile) => {
  const days = [...monthsUpTo(file.readUpTo).map(lastDayOf), file.readUpTo];
  return new Map(days.map((day) => [day, ledgerOn(file, day)]));
});

/** What a later answer would have to be to be another. */
const countedIn = ({ counted }: Pick<Answer, 'counted'>) =>
  counted.map(({ figure, value }) => `${figure.id} ${printValue(value)}`).join('; ');

/**
 * A page for each rule, and for each month that changed the answer to a rule that leaves no evidence out. A rule's own
 * page is about today, and so about every month since the last change.
 */
export const countPages = once((all: Collections): CountPage[] => {
  const file = countFile(all);
  const ask = (question: PageQuestion) => {
    const asked = questionOf(question, file.readUpTo);
    return answer(file, asked, ledgersOf(file).get(asked.day));
  };
  return RULES.flatMap((rule) => {
    const now = { id: countId(rule), question: rule, answer: ask(rule) };
    if (rule.grade !== DEFAULT.grade) return [{ ...now, months: [] }];
    const ends = monthsUpTo(file.readUpTo).map((month) => ({ month, answer: ask({ ...rule, month }) }));
    const months = ends.filter((end, i) => countedIn(end.answer) !== countedIn(ends[i - 1]?.answer ?? { counted: [] }));
    // An address that was published stays, also where its month turns out to have changed nothing.
    const past = ends.filter(
      (end) =>
        permalinkOf(countPath({ ...rule, month: end.month })) !== undefined ||
        (months.includes(end) && countedIn(end.answer) !== countedIn(now.answer)),
    );
    return [
      { ...now, months },
      ...past.map(({ month, answer: then }) => ({
        id: countId({ ...rule, month }),
        question: { ...rule, month },
        answer: then,
        months,
      })),
    ];
  });
});

/** The pages of the rules themselves, as of all that has been read. */
export const countRules = (all: Collections): CountPage[] =>
  countPages(all).filter(({ question: { month } }) => month === undefined);

const RULES: readonly PageQuestion[] = MEASURES.flatMap((measure) =>
  FIRMNESS.flatMap((firmness) => GRADES.map((grade) => ({ measure, firmness, grade }))),
);

const isDefault = ({ measure, firmness, grade, month }: PageQuestion) =>
  measure === DEFAULT.measure && firmness === DEFAULT.firmness && grade === DEFAULT.grade && month === undefined;

const countId = (question: PageQuestion) => (isDefault(question) ? undefined : pageId(question));

/** Below the site's root. */
export const countPath = (question: PageQuestion): string =>
  isDefault(question) ? '/count/' : pathTo({ name: 'count', id: pageId(question) });

/** The page for a question: of its month, where that has one, or else of its rule. */
export function countLinks(all: Collections): CountLinks {
  const ids = pageIds(all);
  return {
    count: ({ day, measure, firmness, grade }) => {
      const rule = { measure, firmness, grade };
      const dated = { ...rule, month: day.slice(0, 7) };
      return href(countPath(lastDayOf(dated.month) === day && ids.has(pageId(dated)) ? dated : rule));
    },
    figure: figureHref,
    deal: dealHref,
    grade: gradeHref,
  };
}

const pageIds = once((all: Collections) => new Set(countPages(all).map(({ id }) => id ?? '')));
