/** What the ledger answers, and what it leaves out. */
import type { Total } from '../ledger/additive.ts';
import { isEnded, type DealState } from '../ledger/deal-state.ts';
import { isWithin, overlap } from '../ledger/double-count.ts';
import { BASES, type Figure } from '../ledger/figure.ts';
import { ifComputable } from '../ledger/ledger-error.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { kindOf } from '../ledger/mixture.ts';
import type { PartialDate } from '../ledger/partial-date.ts';
import type { OmissionReason } from '../ledger/omission.ts';
import { GRADES, type Grade } from '../ledger/proof.ts';
import { reachable } from '../ledger/reachable.ts';
import { statedNumber, type Value } from '../ledger/value.ts';
import { ledgerOn, rank, type LedgerOn, type PublicWord } from './as-of.ts';
import type { CountFile, FiledDeal } from './count-file.ts';
import { measureOf } from './measure-of.ts';
import type { Measure, Question } from './question.ts';

/** A figure that was public on the day. */
export interface Candidate {
  figure: Figure;
  value: Value;
  word: PublicWord;
  state: DealState | undefined;
  /** When it got there. */
  since: PartialDate | undefined;
  deal: FiledDeal | undefined;
  /** ISO year in which it was first public. */
  year: string;
}

export type OutReason =
  | 'firmness'
  | 'grade'
  | 'ended'
  | 'overlap'
  | 'other-power'
  | 'part'
  | 'no-number'
  | 'estimate'
  | 'replaced'
  | 'conditional'
  | 'cancelled';

export interface LeftOut extends Candidate {
  reason: OutReason;
  /** What counts in its place, where that is why. */
  other?: Figure | undefined;
}

export interface Answer {
  question: Question;
  ledger: Ledger;
  /** The ledger's own sum of what is counted; undefined where nothing with a number is left. */
  total: Total | undefined;
  counted: readonly Candidate[];
  leftOut: readonly LeftOut[];
  /** The plain sum of all numbers of the measure that were public: double counts, lapsed plans and all. */
  naive: number;
}

/**
 * Of figures that count some of the same thing to an unknown extent one is left, whatever the rule: what was announced
 * before what is reported, and there the newer. So a stricter rule only takes away. What lies within another is the
 * ledger's business. Sums of ours are taken apart: their bounds no longer say what their parts state.
 */
export function answer(file: CountFile, question: Question, on: LedgerOn = ledgerOn(file, question.day)): Answer {
  const { ledger } = on;
  const { known, never, apart } = publicOf(file, question.measure, on);
  const kept: Candidate[] = [];
  const leftOut: LeftOut[] = [];
  for (const each of known) {
    const out = never.get(each) ?? byRule(each, question) ?? apart.get(each);
    if (out) leftOut.push({ ...each, ...out });
    else kept.push(each);
  }
  const sum = kept.length === 0 ? undefined : ledger.sum(kept.map(({ figure }) => figure.id));
  const total = sum?.kind === 'total' ? sum : undefined;
  const countedIds = new Set(total?.counted.map(({ figure }) => figure.id));
  const set = total
    ? omissionsOf(kept, total, ledger)
    : kept.map((each): LeftOut => ({ ...each, reason: whyNothing(each) }));
  return {
    question,
    ledger,
    total,
    counted: kept.filter(({ figure }) => countedIds.has(figure.id)),
    leftOut: [...set, ...leftOut.map((each) => besideWhole(each, total?.counted ?? [], ledger))],
    naive: known.reduce((sumOf, { value }) => sumOf + (value.kind === 'quantity' ? (statedNumber(value) ?? 0) : 0), 0),
  };
}

type WhyOut = Pick<LeftOut, 'reason' | 'other'>;

/** What the rule alone leaves out. */
function byRule({ word, state }: Candidate, { firmness, grade }: Question): WhyOut | undefined {
  if (firmness !== 'announced' && rank(state) < rank(firmness)) return { reason: 'firmness' };
  return isWorse(word.grade, grade) ? { reason: 'grade' } : undefined;
}

const isWorse = (grade: Grade, least: Grade) => GRADES.indexOf(grade) > GRADES.indexOf(least);

interface Public {
  known: readonly Candidate[];
  /** What has ended or was replaced: out by any rule. */
  never: ReadonlyMap<Candidate, WhyOut>;
  /** Of the others, what cannot be added to what stays. */
  apart: ReadonlyMap<Candidate, WhyOut>;
}

/** Rules of one day and one measure are told apart of the same figures. */
const publicOn = new WeakMap<LedgerOn, Map<Measure, Public>>();

function publicOf(file: CountFile, measure: Measure, on: LedgerOn): Public {
  const made = publicOn.get(on) ?? new Map<Measure, Public>();
  publicOn.set(on, made);
  const found = made.get(measure);
  if (found) return found;
  const known = candidates(file, measure, on);
  const never = new Map(
    known.flatMap((each): [Candidate, WhyOut][] => {
      const out = whyNever(each, known, on.ledger);
      return out ? [[each, out]] : [];
    }),
  );
  const alive = known.filter((each) => !never.has(each));
  const fresh = { known, never, apart: withoutOverlaps(alive, on.ledger) };
  made.set(measure, fresh);
  return fresh;
}

function whyNever({ figure, state }: Candidate, known: readonly Candidate[], ledger: Ledger): WhyOut | undefined {
  if (figure.cancelled !== undefined) return { reason: 'cancelled' };
  if (figure.conditional) return { reason: 'conditional' };
  if (isEnded(state)) return { reason: 'ended' };
  // What was part of something is replaced with it.
  const wholes = reachable(figure.id, (id) => ledger.find(id)?.partOf ?? []);
  const replaced = [...wholes].flatMap((id) => ledger.find(id)?.supersededBy ?? []);
  const later = new Set(
    replaced.flatMap((id) => [...reachable(id, (next) => [ledger.find(next)?.supersededBy ?? []].flat())]),
  );
  const successor = known.find((other) => other.figure !== figure && later.has(other.figure.id));
  return successor && { reason: 'replaced', other: successor.figure };
}

/** All of the measure that was public, in the order of the ledger. */
function candidates(file: CountFile, measure: Measure, on: LedgerOn): Candidate[] {
  return file.figures.flatMap(({ id, counts }) => {
    const figure = on.ledger.figure(id);
    const word = on.words.get(id);
    if (!counts || !word || measureOf(figure) !== measure) return [];
    const value = ifComputable(() => on.ledger.value(id));
    if (!value) return [];
    const year = (on.firstDays.get(id) ?? word.day).slice(0, 4);
    const { state, since, deal } = on.reachedBy(figure) ?? {};
    return [{ figure, value, word, state, since, deal, year }];
  });
}

function withoutOverlaps(alive: readonly Candidate[], ledger: Ledger): ReadonlyMap<Candidate, WhyOut> {
  // The commonest kind: of sites, that is all of their power, not their computers' or their connection's alone.
  const kinds = [...Map.groupBy(alive, ({ figure }) => kindOf(figure))].toSorted(([, a], [, b]) => b.length - a.length);
  const apart = new Map<Candidate, WhyOut>();
  for (const [, strangers] of kinds.slice(1)) for (const each of strangers) apart.set(each, { reason: 'other-power' });
  const taken: Candidate[] = [];
  for (const each of alive.filter((one) => !apart.has(one)).toSorted(byPrecedence)) {
    const rival = taken.find((other) => clash(each.figure.id, other.figure.id, ledger));
    if (rival) apart.set(each, { reason: 'overlap', other: rival.figure });
    else taken.push(each);
  }
  return apart;
}

/** Whether two count some of the same, by themselves or by a sum of ours that takes one of them in, and neither lies in the other. */
function clash(a: string, b: string, ledger: Ledger): boolean {
  const find = (id: string) => ledger.find(id);
  const isApart = (one: string, other: string) =>
    overlap(one, other, find) && !isWithin(one, other, find) && !isWithin(other, one, find);
  const sumsOf = (id: string) => ledger.dependents(id).map((sum) => sum.id);
  return isApart(a, b) || sumsOf(a).some((sum) => isApart(sum, b)) || sumsOf(b).some((sum) => isApart(sum, a));
}

const firmest = ({ figure }: Candidate) => BASES.indexOf(figure.claims.at(-1)?.basis ?? 'derived');

const byPrecedence = (a: Candidate, b: Candidate) =>
  firmest(a) - firmest(b) || b.word.day.localeCompare(a.word.day) || a.figure.id.localeCompare(b.figure.id);

const OMITTED: Readonly<Record<OmissionReason, OutReason>> = {
  'not-published': 'no-number',
  'no-number': 'no-number',
  cancelled: 'cancelled',
  estimate: 'estimate',
  superseded: 'replaced',
  contained: 'part',
  repeated: 'part',
};

function omissionsOf(kept: readonly Candidate[], { omitted, counted }: Total, ledger: Ledger): LeftOut[] {
  return omitted.flatMap(({ figure: { id }, reason }) => {
    const found = kept.find(({ figure }) => figure.id === id);
    if (!found) return [];
    const whole = counted.find(({ figure }) => isWithin(id, figure.id, (each) => ledger.find(each)));
    return [{ ...found, reason: OMITTED[reason], ...(reason === 'contained' && { other: whole?.figure }) }];
  });
}

/** What counts some of the same as a part does so as its whole, too: that is what a reader finds among what is counted. */
function besideWhole(out: LeftOut, counted: Total['counted'], ledger: Ledger): LeftOut {
  const { reason, other } = out;
  const whole =
    reason === 'overlap' &&
    other &&
    counted.find(({ figure }) => isWithin(other.id, figure.id, (id) => ledger.find(id)));
  return whole ? { ...out, other: whole.figure } : out;
}

/** Of what is left over where nothing can be added. */
const whyNothing = ({ value }: Candidate): OutReason => (value.kind === 'quantity' ? 'estimate' : 'no-number');
