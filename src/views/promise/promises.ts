/** What readers see of promises: each with its verdict, in groups. Pure, but for the base path. */
import type { Collections, Deal, DealRecord } from '../../collections.ts';
import { withPlainSpaces } from '../../ledger/number-text.ts';
import { printPartialDate, type PartialDate } from '../../ledger/partial-date.ts';
import { keptInTime, type Verdict } from '../../ledger/promise.ts';
import { printValue } from '../../ledger/wording.ts';
import { isPastDue, judgementOf, promisesIn, type PromiseEntry, type Settling } from '../../model/promises.ts';
import { printedText } from '../../model/printed-text.ts';
import { once } from '../../model/once.ts';

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
  considered: {
    name: 'Only considered',
    says: 'The words only look into it, or call it possible. That is no promise, so it can be neither kept nor broken.',
  },
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
        hasFallenDue: isPastDue(promise, sourcesRead),
        year: due.date.last.slice(0, 4),
      };
    })
    .toSorted((a, b) => a.due.date.last.localeCompare(b.due.date.last)),
);

/** "by December 2026" */
export const dueWords = ({ due }: Pick<JudgedPromise, 'due'>) => withPlainSpaces(printValue(due));

/** What is promised, in plain words. */
export const promiseWords = ({ ledger }: Collections, { what }: Pick<JudgedPromise, 'what'>) =>
  withPlainSpaces(printedText(ledger, what));

/** Every other promise of the same thing, for another time, by the end of its time. */
export const sameThing = (all: Collections, { id, sameAs }: Pick<JudgedPromise, 'id' | 'sameAs'>) =>
  judgedPromises(all).filter((other) => other.id === sameAs || other.sameAs === id);

/** What is told of those that fell due, in the order in which a reader would ask: `it` is how many they are. */
const BECAME: readonly { verdict: Verdict; words: (it: string, isOne: boolean) => string }[] = [
  { verdict: 'kept', words: (it, isOne) => `${it} ${isOne ? 'was' : 'were'} kept in time` },
  { verdict: 'done', words: (it, isOne) => `${it} ${isOne ? 'was' : 'were'} kept, in time or not no source says` },
  { verdict: 'late', words: (it, isOne) => `${it} ${isOne ? 'was' : 'were'} not there in time` },
  { verdict: 'replaced', words: (it) => `${it} made way for another date or plan` },
  { verdict: 'dropped', words: (it, isOne) => `${it} ${isOne ? 'was' : 'were'} dropped` },
  { verdict: 'due', words: (it) => `of ${it} no source tells what became` },
];

const numbered = (n: number) => (n === 1 ? 'one' : `${n}`);

/** What became of the promises that had fallen due, part by part, and how many of them may have been kept in time. */
export function countingLine(judged: readonly Pick<JudgedPromise, 'hasFallenDue' | 'verdict'>[], day: PartialDate) {
  const due = judged.filter((each) => each.hasFallenDue);
  const until = printPartialDate(day);
  if (due.length === 0) return `None of these was due by ${until}.`;
  const parts = BECAME.flatMap(({ verdict, words }) => {
    const { length } = due.filter((each) => each.verdict === verdict);
    return length === 0 ? [] : words(due.length === 1 ? 'it' : numbered(length), length === 1);
  });
  const began = `${due.length === 1 ? 'One promise was' : `${due.length} promises were`} due by ${until}: ${listed(parts)}.`;
  const [least, most] = keptInTime(due.map(({ verdict }) => verdict));
  // Of a single one the sentence has said all.
  return least === most || due.length === 1
    ? began
    : `${began} So ${least === 0 ? `at most ${most}` : `at least ${least} and at most ${most}`} of the ${due.length} were kept in time.`;
}

const listed = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join('; ')}; and ${parts.at(-1) ?? ''}`;
