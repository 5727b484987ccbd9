/** What readers see of promises: each with its verdict, in groups. Pure, but for the base path. */
import type { Collections, Deal, DealRecord } from '../collections.ts';
import { withPlainSpaces } from '../ledger/number-text.ts';
import { printPartialDate } from '../ledger/partial-date.ts';
import { hasFallenDue, tally, type Verdict } from '../ledger/promise.ts';
import { printValue } from '../ledger/wording.ts';
import { judgementOf, promisesIn, type PromiseEntry, type Settling } from '../model/promises.ts';
import { plainText } from '../model/plain-text.ts';
import { once } from '../model/once.ts';

type AnyDeal = Deal | DealRecord;

export interface JudgedPromise extends PromiseEntry<AnyDeal> {
  /** That of its figure. */
  id: string;
  /** The first that its figure belongs to. */
  deal: AnyDeal;
  verdict: Verdict;
  /** The event that the verdict rests on. */
  by?: Settling<AnyDeal>;
  hasFallenDue: boolean;
  /** In which its time ends. */
  year: string;
}

/** What readers call each verdict, and what it says. */
export const VERDICTS: Readonly<Record<Verdict, { name: string; says: string }>> = {
  due: { name: 'Due, nothing found', says: 'The time is past, and no source that we read says what became of it.' },
  late: { name: 'Late', says: 'A source says that it was not there in time.' },
  dropped: { name: 'Dropped', says: 'Whoever promised it does not mean to keep it any more.' },
  replaced: { name: 'Replaced', says: 'Another date or another plan stands in its place.' },
  done: { name: 'Done, day not known', says: 'It is there; whether it came in time no source says.' },
  kept: { name: 'Kept', says: 'It was there in time.' },
  'not-yet-due': { name: 'Not yet due', says: 'Its time was not over on the day up to which we read.' },
};

/** Every promise, by the end of its time; of those that end together, in the order of their deals. */
export const judgedPromises = once((all: Collections): readonly JudgedPromise[] =>
  promisesIn(all.ledger.figures, all.everyDeal.all)
    .map((promise): JudgedPromise => {
      const { figure, due } = promise;
      const [deal = ''] = figure.deals;
      const { sourcesRead } = all.site;
      return {
        ...promise,
        ...judgementOf(promise, sourcesRead),
        id: figure.id,
        deal: all.everyDeal.get(deal),
        hasFallenDue: hasFallenDue(due.date, sourcesRead),
        year: due.date.last.slice(0, 4),
      };
    })
    .toSorted((a, b) => a.due.date.last.localeCompare(b.due.date.last)),
);

/** "by December 2026" */
export const dueWords = ({ due }: Pick<JudgedPromise, 'due'>) => withPlainSpaces(printValue(due));

/** What is promised, in plain words. */
export const promiseWords = ({ ledger }: Collections, { what }: Pick<JudgedPromise, 'what'>) =>
  withPlainSpaces(plainText(ledger, what));

const promises = (n: number) => (n === 1 ? 'one promise' : `${n} promises`);

/** How many of the promises that had fallen due are confirmed, and how many may have been kept in time. */
export function countingLine(all: Collections, judged: readonly JudgedPromise[]): string {
  const due = judged.filter((each) => each.hasFallenDue);
  const { confirmed, inTime } = tally(due);
  const day = printPartialDate(all.site.sourcesRead);
  if (due.length === 0) return `By ${day} none of these had fallen due.`;
  const [least, most] = inTime;
  const kept = least === most ? `${least}` : `at least ${least} and at most ${most}`;
  return `Of ${promises(due.length)} that had fallen due by ${day}, ${confirmed === 0 ? 'none' : confirmed} ${confirmed < 2 ? 'is' : 'are'} confirmed. Kept in time: ${kept}.`;
}
