/** Which questions have pages of their own, and which of these gives the answer as of the end of a month. Pure. */
import type { Answer } from '../../count/answer.ts';
import type { PageQuestion } from '../../count/question.ts';
import { countedKey } from '../../count/same-answer.ts';
import { GRADES, type Grade } from '../../ledger/proof.ts';

/** A month at whose end the answer to a rule was another than before, or once was told to be; it stands until the next. */
export interface CountMonth {
  month: string;
  answer: Answer;
  /** Of the page that gives it. */
  at: PageQuestion;
}

export interface CountPage {
  question: PageQuestion;
  answer: Answer;
  /** Of its rule, oldest first; none where nothing was ever public. */
  months: readonly CountMonth[];
  /** Grades of stricter rules whose answer it gives as well. */
  alsoOn: readonly Grade[];
}

interface Answering {
  ask: (question: PageQuestion) => Answer;
  /** Ended ones, oldest first: `2025-11`. */
  months: readonly string[];
  /** Whether there ever was such a page: it stays, also where its month turns out to have changed nothing. */
  isPublished: (question: PageQuestion) => boolean;
}

/**
 * A page for each grade, about today and so about every month since the last change; and one for each month that changed
 * the answer before. Where a stricter rule has the same answer from the same month on, the looser one's page gives both.
 */
export function pagesOf(
  { measure, firmness }: Pick<PageQuestion, 'measure' | 'firmness'>,
  { ask, months, isPublished }: Answering,
): CountPage[] {
  const pages: (CountPage & { counts: string; alsoOn: Grade[] })[] = [];
  const askFor = (question: PageQuestion) => {
    const given = ask(question);
    return { question, answer: given, counts: countedKey(given) };
  };
  for (const grade of GRADES.toReversed()) {
    const rule = { measure, firmness, grade };
    const now = askFor(rule);
    const ends = months.map((month) => askFor({ ...rule, month }));
    const changes = ends.filter(
      ({ question, counts }, i) => counts !== (ends[i - 1]?.counts ?? '') || isPublished(question),
    );
    const changed = changes.map((end): CountMonth => {
      const { month = '' } = end.question;
      const of = { month, answer: end.answer };
      if (isPublished(end.question)) return { ...of, at: end.question };
      if (end === changes.at(-1) && end.counts === now.counts) return { ...of, at: rule };
      const looser = pages.find(({ question, counts }) => question.month === month && counts === end.counts);
      if (!looser) return { ...of, at: end.question };
      looser.alsoOn.push(grade);
      return { ...of, at: looser.question };
    });
    const own = new Set(changed.map(({ at }) => at));
    pages.push(
      ...[now, ...ends.filter(({ question }) => own.has(question))].map((page) => ({
        ...page,
        months: changed,
        alsoOn: [],
      })),
    );
  }
  return pages;
}

/** The question of the page that gives the answer as of the end of a month; undefined before there was any. */
export const pageAt = (months: readonly CountMonth[], month: string): PageQuestion | undefined =>
  months.findLast((change) => change.month <= month)?.at;
