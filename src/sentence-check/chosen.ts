/** Which of the figures that a number may be about it is taken for, and when another one is meant. */
import type { StatedValue } from '../evidence/stated-values.ts';
import type { Fact } from './fact.ts';
import type { PlaceInSentence } from './fit.ts';
import type { Match } from './match.ts';
import { isTotal } from './sums.ts';

/** A number that the ledger has is about its figure from here on, and another from there. */
const ENOUGH = 7.9;
const ENOUGH_OTHER = { named: 5.6, unnamed: 5 };
const WORDS_OF_NAME = 4.5;
const WORDS_OF_OTHER = { named: 2.6, unnamed: 3.4 };
/** Dates are many: one is taken for a figure's only where much else of it is told. */
const WORDS_OF_DATE = 2;
/** Words by which another figure fits so much better that the number is of the wrong one. */
const BETTER = 1.9;
const BETTER_OPPOSED = 1.4;
/** A number that is the ledger's only one, told as a total, needs no name. */
const SUM = 2;

/** What a sentence says that tells how long something lasts. */
const SPAN =
  /\b(?:contract|agree|deal|term\b|leas|rent|runs?\b|lasts?\b|commit|order|partner|pay|spend|buy|loan|provid|suppl|worth)/i;

/** A number where it stands, and what it may be. */
export interface Placed {
  stated: StatedValue;
  place: PlaceInSentence;
  matches: readonly Match[];
}

/** A total that somebody added up, and that no rule allows. */
export const isSumOfItsOwn = ({ formula, basis, value, label }: Fact) =>
  formula === undefined && (basis === 'derived' || value === undefined) && isTotal(label);

/** The figure that a number is taken for. */
export function bestOf({ stated: { unit }, place: { sentence }, matches }: Placed): Match | undefined {
  const bonus = ({ fact }: Match) => (isSumOfItsOwn(fact) && isTotal(sentence) ? SUM : 0);
  return matches.find(
    (match) =>
      match.relation !== 'other' &&
      !match.isAstray &&
      !match.isOfOthers &&
      match.score + bonus(match) >= ENOUGH &&
      (unit !== 'date' || match.words >= WORDS_OF_DATE) &&
      (unit !== 'years' || (isNearestSpan(match, matches) && SPAN.test(sentence))),
  );
}

/** Spans are small numbers, and two are often the same by chance: none is taken where the words are nearer to another. */
const isNearestSpan = ({ words }: Match, all: readonly Match[]) =>
  all.every((other) => other.relation !== 'other' || !other.isNamed || other.words <= words);

/** Whether a figure is what a sentence speaks of, with another number. What is computed follows from others: no text has another number of it. */
export const isOther = (
  { relation, score, words, isNamed, isOfName, isAstray, isOfOthers, fact }: Match,
  unit: string,
) => {
  const { value, formula, companies } = fact;
  return (
    formula === undefined &&
    !isSumOfItsOwn(fact) &&
    relation === 'other' &&
    !isAstray &&
    !isOfOthers &&
    value !== undefined &&
    value.kind !== 'not-published' &&
    unit !== 'date' &&
    (isNamed || (isOfName && words >= WORDS_OF_NAME) || companies.length === 0) &&
    score >= ENOUGH_OTHER[isNamed ? 'named' : 'unnamed'] &&
    words >= WORDS_OF_OTHER[isNamed ? 'named' : 'unnamed']
  );
};

/** Whether a figure with another number is one of which the words are. */
export const isNearest = ({
  relation,
  words,
  isNamed,
  isOfName,
  isAstray,
  isOfOthers,
  fact: { formula, companies },
}: Match) =>
  relation === 'other' &&
  formula === undefined &&
  !isAstray &&
  !isOfOthers &&
  (isNamed || isOfName || companies.length === 0) &&
  words >= WORDS_OF_OTHER.named;

/** Whether the words are so much nearer to another figure that a number is of the wrong one. */
export const isMistaken = ({ stated, matches }: Placed, best: Match, other: Match, all: readonly Placed[]) =>
  best.relation === 'same' &&
  best.time === 'now' &&
  best.fact.supersededBy !== other.fact.id &&
  (other.isNamed || !best.isNamed) &&
  other.words - best.words >= (best.isOpposed ? BETTER_OPPOSED : BETTER) &&
  // Where a sentence has two, each may be of the words that are near the other.
  all.filter(({ stated: { unit } }) => unit === stated.unit).length === 1 &&
  stated.unit === 'usd' &&
  matches.every(({ relation, words }) => relation !== 'other' || words <= other.words);

const MOST_NEAREST = 2;
const WORDS_OF_NEAREST = 1.5;
const OWNS = /\b(?:owns?|stake|holds?)\b/i;
/** A label of what somebody owns of somebody else. */
export const OWNERSHIP = /’s? (?:stake in|share of) (?!\S+’)/;

/** Figures with other numbers that are about the company and the subject of a sentence; those first that are about no other. */
export const nearestOf = ({ stated: { unit }, place: { sentence }, matches }: Placed): Match[] =>
  matches
    .filter(
      ({ fact, isHere, isOpposed, isOfOthers, words }) =>
        isHere &&
        !isOpposed &&
        !isOfOthers &&
        fact.unit === unit &&
        fact.value !== undefined &&
        (unit === 'percent' && OWNS.test(sentence) ? OWNERSHIP.test(fact.label) : words >= WORDS_OF_NEAREST),
    )
    .toSorted((a, b) => Number(b.isOfAll) - Number(a.isOfAll) || b.words - a.words)
    .slice(0, MOST_NEAREST);
