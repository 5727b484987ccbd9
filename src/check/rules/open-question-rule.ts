import { isBefore, type PartialDate } from '../../ledger/partial-date.ts';
import type { EntryData } from '../../model/collections.ts';
import { valueOf, type Content } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { reviewSinceLook } from '../../model/due.ts';
import type { Entry } from '../../model/reading/entry.ts';
import type { Rule } from './rule.ts';

type OpenQuestion = EntryData<'open'>;

/**
 * Nobody looks for an answer tomorrow; what is said to be answered is; and when an article is reviewed, somebody
 * looks for the answers to its open questions again.
 *
 * @param today undefined where nobody says which day it is
 */
export const openQuestionRule =
  (today: PartialDate | undefined): Rule =>
  (content) =>
  (entry) => {
    const question = content.dataOf('open', entry);
    if (!question) return [];
    return [
      ...checkLooks(entry, question, today),
      ...checkAnswer(content, entry, question),
      ...findOldLook(content, entry, question, today),
    ];
  };

const checkLooks = (entry: Entry, { looked }: OpenQuestion, today: PartialDate | undefined): Diagnostic[] =>
  looked.flatMap(({ on }, i) => {
    const path = ['looked', i, 'on'];
    const previous = looked[i - 1]?.on;
    if (today && isBefore(today, on)) {
      const message = `${on.iso} has not come yet: today is ${today.iso}`;
      return entry.diagnose('date-in-future', path, message, 'write the day on which somebody looked');
    }
    if (!previous || !isBefore(on, previous)) return [];
    const message = `${on.iso} is before ${previous.iso}, the look above it`;
    return entry.diagnose('dates-backwards', path, message, 'put looks in order, oldest first');
  });

function checkAnswer({ ledger }: Content, entry: Entry, question: OpenQuestion): Diagnostic[] {
  if (question.state !== 'answered' || !ledger.find(question.by)) return [];
  const value = valueOf(ledger, question.by);
  if (value && value.kind !== 'not-published') return [];
  const what = value ? 'is not published' : 'has no value';
  const message = `\`${question.by}\` ${what}, so it answers nothing`;
  return [
    entry.diagnose('not-answered', ['by'], message, 'name the figure that has the answer, or write `state: open`'),
  ];
}

function findOldLook(
  content: Content,
  entry: Entry,
  question: OpenQuestion,
  today: PartialDate | undefined,
): Diagnostic[] {
  const review = reviewSinceLook(content, question, today);
  if (!review) return [];
  const message = `The last look (${review.last.iso}) is older than the review of \`${review.id}\` (${review.on.iso})`;
  const remedy = 'look again, and add the day and the place to `looked`; or write what the answer is';
  return [entry.diagnose('look-due', ['looked', question.looked.length - 1, 'on'], message, remedy)];
}
