/** Which pages say the same as an answer does. */
import { GRADES } from '../ledger/proof.ts';
import { printValue } from '../ledger/wording.ts';
import type { Answer } from './answer.ts';
import type { PageQuestion } from './question.ts';

/** What a later answer would have to be to be another. */
export const countedKey = ({ counted }: Answer): string =>
  counted.map(({ figure, value }) => `${figure.id} ${printValue(value)}`).join('; ');

/** Whether a choice of the rule or of the day has changed nothing that is counted. @param before what was shown */
export const isAsBefore = (before: Answer, now: Answer): boolean => {
  const isOtherRule = (['firmness', 'grade', 'day'] as const).some(
    (part) => before.question[part] !== now.question[part],
  );
  return isOtherRule && before.question.measure === now.question.measure && countedKey(before) === countedKey(now);
};

/**
 * The page that counts what an answer counts: that of its rule as of today, or else of the last month up to its day, by its
 * own rule or by one that asks for less evidence; undefined where its day lies between two changes.
 *
 * @param dated pages of months, in any order
 * @param ask the answer of a page
 */
export function pageAlike(
  given: Answer,
  dated: readonly PageQuestion[],
  ask: (page: PageQuestion) => Answer,
): PageQuestion | undefined {
  const { measure, firmness, grade, day } = given.question;
  const strictness = (page: PageQuestion) => GRADES.indexOf(page.grade);
  const own: PageQuestion = { measure, firmness, grade };
  const earlier = dated
    .filter((page) => page.measure === measure && page.firmness === firmness && strictness(page) >= strictness(own))
    .flatMap(({ month = '', ...rule }) => (month <= day.slice(0, 7) ? { ...rule, month } : []))
    .toSorted((a, b) => b.month.localeCompare(a.month) || strictness(a) - strictness(b));
  const counts = countedKey(given);
  return counts === '' ? undefined : [own, ...earlier].find((page) => countedKey(ask(page)) === counts);
}
