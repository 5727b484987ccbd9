/** A text against the ledger: each of its numbers, and what is right or wrong with it. */
import { statedDates } from '../evidence/stated-dates.ts';
import { statedValues, type StatedValue } from '../evidence/stated-values.ts';
import { sentencesOf, type Span } from '../evidence/words-around.ts';
import { withPlainSpaces } from '../ledger/number-text.ts';
import { boundName } from '../ledger/wording.ts';
import { ownershipIn, transferIn, type Transfer } from './direction.ts';
import type { Fact, Facts } from './fact.ts';
import { mannerOf, type Manner } from './manner.ts';
import { Matcher, type Match, type Place } from './match.ts';
import { relationOf } from './relation.ts';
import { Series } from './series.ts';
import { isTotal, partsOf, whyNoSum } from './sums.ts';

/**
 * What can be wrong with a number.
 * - `bound`: it is bounded otherwise: *at least* is missing, or was added
 * - `replaced`: it was true until another value took its place
 * - `unsigned`: what is only announced, planned or considered is told as signed; or what is only promised, as paid
 * - `party`: the wrong company, or the money the wrong way
 * - `sum`: it adds what cannot be added
 * - `rumour`: what the press or an analyst tells is told as a fact
 * - `value`: the ledger has another number for this
 */
export type Fault = 'bound' | 'replaced' | 'unsigned' | 'party' | 'sum' | 'rumour' | 'value';

export interface Problem {
  kind: Fault;
  /** The figure that shows it. */
  fact: Fact;
  /** Why figures make no sum; the day until which a value was true; the bound that the text gives. */
  detail?: string | undefined;
}

/**
 * What a number comes to.
 * - `unknown`: the ledger holds nothing like it
 * - `unclear`: nothing here can judge it
 */
export interface Finding {
  /** Where the number stands in the text, with the words that bound it left out. */
  at: number;
  end: number;
  state: 'agrees' | 'wrong' | 'unknown' | 'unclear';
  /** The figure that it is about. */
  fact?: Fact | undefined;
  problems: readonly Problem[];
  /** Of `unclear`: why. */
  why?: string | undefined;
}

/** A number that the ledger has is about its figure from here on, and another from there. */
const ENOUGH = 7.9;
/** The same of a figure of which a word is the opposite. */
const ENOUGH_OPPOSED = 6.5;
const ENOUGH_OTHER = { named: 5.6, unnamed: 5 };
const WORDS_OF_NAME = 4.5;
const WORDS_OF_OTHER = { named: 2.6, unnamed: 3.4 };
const WORDS_ASTRAY = 1.7;
/** Dates are many: one is taken for a figure's only where much else of it is told. */
const WORDS_OF_DATE = 2;
/** Words by which another figure fits so much better that the number is of the wrong one. */
const BETTER = 1.9;
const BETTER_OPPOSED = 1.4;
/** A number that is the ledger's only one, told as a total, needs no name. */
const SUM = 2;

/** Units in which a number without a figure says nothing of a deal: a span, or a date. */
const IDLE_UNITS = new Set(['date', 'years', 'days']);

export class SentenceChecker {
  readonly #matcher: Matcher;
  readonly #byId: ReadonlyMap<string, Fact>;
  readonly #series: Series;
  readonly #facts: readonly Fact[];

  constructor(facts: Facts) {
    this.#matcher = new Matcher(facts);
    this.#facts = facts.facts;
    this.#byId = new Map(facts.facts.map((fact) => [fact.id, fact]));
    this.#series = new Series(facts.facts);
  }

  /** @param text a line for each paragraph */
  check(text: string): Finding[] {
    const findings: Finding[] = [];
    let start = 0;
    for (const paragraph of withPlainSpaces(text).split('\n')) {
      for (const finding of this.#paragraph(paragraph))
        findings.push({ ...finding, at: finding.at + start, end: finding.end + start });
      start += paragraph.length + 1;
    }
    return findings;
  }

  #paragraph(paragraph: string): Finding[] {
    const { values, leftOut } = statedValues(paragraph);
    const sentences = sentencesOf(paragraph);
    const placed = values.map((stated): Placed => {
      const span = sentences.find((each) => stated.at < each.end) ?? { at: 0, end: paragraph.length };
      const place = { sentence: paragraph.slice(span.at, span.end), before: paragraph.slice(0, span.at) };
      return {
        stated,
        place,
        local: { at: stated.at - span.at, end: stated.end - span.at },
        matches: this.#matcher.of(stated, place),
      };
    });
    const judged = placed.flatMap((each) => this.#value(each, placed));
    const unclear = leftOut.map(({ at, end, why }): Finding => ({ at, end, state: 'unclear', problems: [], why }));
    return [...judged, ...unclear].toSorted((a, b) => a.at - b.at);
  }

  #value(placed: Placed, all: readonly Placed[]): Finding[] {
    const { stated, matches, place } = placed;
    const { at, end, unit } = stated;
    const found = (state: Finding['state'], fact?: Fact, problems: readonly Problem[] = []): Finding[] => [
      { at, end, state, fact, problems },
    ];
    const best = bestOf(placed);
    const named = this.#matcher.companies.othersIn(place.sentence).size > 0;
    const [other] = matches.filter((match) => isOther(match, unit) && (match.isNamed || !named));
    const opposed = matches.find(
      ({ relation, isOpposed, score }) => relation === 'same' && isOpposed && score >= ENOUGH_OPPOSED,
    );
    // "The first payment was $35 billion": the number is that of the rest.
    const nearest = matches.find(isNearest);
    const taken = best ?? opposed;
    if (taken && nearest && isMistaken(placed, taken, nearest, all))
      return found('wrong', nearest.fact, [{ kind: 'value', fact: nearest.fact }]);
    if (best) {
      const problems = this.#problems(best, placed);
      // Of a date too much is left open by words to find fault with it.
      if (unit === 'date' && problems.length > 0) return [];
      return found(problems.length > 0 ? 'wrong' : 'agrees', best.fact, problems);
    }
    const total = this.#total(placed, all);
    if (total) return found('wrong', total.fact, [total]);
    const [astray] = matches.filter(
      ({ relation, isAstray, isOfOthers, isOfName, words }) =>
        !isOfOthers && isAstray && relation === 'same' && (isOfName || words >= WORDS_ASTRAY),
    );
    if (astray && named && unit !== 'date' && (astray.words >= WORDS_ASTRAY * 1.5 || /\bOpenAI\b/.test(place.sentence)))
      return found('wrong', astray.fact, [{ kind: 'party', fact: astray.fact }]);
    if (other && unit !== 'date') return found('wrong', other.fact, [{ kind: 'value', fact: other.fact }]);
    return IDLE_UNITS.has(unit) ? [] : found('unknown');
  }

  #problems(match: Match, { stated, place: { sentence }, local }: Placed): Problem[] {
    const { fact } = match;
    const manner = mannerOf(sentence, clauseAt(sentence, local));
    const problems: Problem[] = [];
    const dated = statedDates(sentence).filter(({ at }) => at !== local.at);
    const until = match.until;
    if (match.time === 'before') {
      const isThen = manner.isPast || (until !== undefined && dated.some(({ date }) => date.last < until));
      if (!isThen) problems.push({ kind: 'replaced', fact, detail: until });
    }
    const next = this.#byId.get(fact.supersededBy ?? '') ?? this.#series.after(fact);
    const isOld = dated.some(({ date }) => date.last < (next?.asOf?.first ?? ''));
    const saysNext = next?.value !== undefined && relationOf(stated.value, next.value) === 'same';
    if (next && !saysNext && !manner.isPast && !isOld && !/\bnever\b|not signed/i.test(sentence))
      problems.push({ kind: 'replaced', fact: next, detail: next.asOf?.iso });
    if (
      match.relation === 'bound' ||
      (match.time !== 'now' && fact.value && relationOf(stated.value, fact.value) === 'bound')
    )
      problems.push({ kind: 'bound', fact, detail: boundName(stated.value) });
    if (isSumOfItsOwn(fact) && !DENIES_SUM.test(sentence)) problems.push({ kind: 'sum', fact });
    else if (match.time === 'doubted') {
      if (match.standing === 'corrected') problems.push({ kind: 'value', fact });
      else if (!manner.isAttributed) problems.push({ kind: 'rumour', fact });
    }
    if (isOverstated(fact, manner)) problems.push({ kind: 'unsigned', fact });
    if (this.#isMisdirected(fact, sentence, local)) problems.push({ kind: 'party', fact });
    if (
      fact.isHearsay &&
      !problems.some(({ kind }) => kind === 'rumour') &&
      !manner.isAttributed &&
      !manner.isTentative
    )
      problems.push({ kind: 'rumour', fact });
    return problems;
  }

  #isMisdirected({ money, label, unit, companies: of }: Fact, sentence: string, amount: Span): boolean {
    const { companies } = this.#matcher;
    if (unit === 'percent') {
      const [owner, owned] = OWNERSHIP.test(label) ? companies.in(label) : [];
      const said = owner && owned && ownershipIn(sentence, amount, companies);
      return said !== undefined && said.from.has(owned?.id ?? '') && said.to.has(owner?.id ?? '');
    }
    if (money?.payer === undefined || money.payee === undefined || unit === 'usd/share') return false;
    // Who holds a right to buy pays for it.
    if (money.kind === 'equity-received' && /\bright to (?:buy|up to)\b/i.test(sentence)) return false;
    const said: Transfer | undefined = transferIn(sentence, amount, companies);
    if (!said) return false;
    if (said.from.has(money.payee) && said.to.has(money.payer)) return true;
    // The payer is right, and the other one has no part in it.
    return said.from.has(money.payer) && [...said.to].every((id) => id !== 'openai' && !of.includes(id));
  }

  /** What is wrong with a number that is the sum of others. */
  #total({ stated: { value, unit }, place: { sentence } }: Placed, all: readonly Placed[]): Problem | undefined {
    if (value.kind !== 'quantity') return undefined;
    const beside = all.flatMap((each) => {
      const match = each.stated.unit === unit && each.stated.value !== value ? bestOf(each) : undefined;
      return match ? [match.fact] : [];
    });
    const companies = [...this.#matcher.companies.othersIn(sentence)];
    const named = companies.map((id) =>
      this.#facts.filter((fact) => fact.unit === unit && fact.companies.includes(id) && fact.formula === undefined),
    );
    const parts =
      partsOf(
        value,
        beside.map((fact) => [fact]),
      ) ?? (isTotal(sentence) ? partsOf(value, named) : undefined);
    const why = parts && whyNoSum(parts, this.#byId);
    return why === undefined || !parts?.[0] ? undefined : { kind: 'sum', fact: parts[0], detail: why };
  }
}

/** A number where it stands, and what it may be. */
interface Placed {
  stated: StatedValue;
  place: Place;
  /** Within its sentence. */
  local: Span;
  matches: readonly Match[];
}

const OWNERSHIP = /’s? (?:stake in|share of) /;

/** A total that somebody added up, and that no rule allows. */
const isSumOfItsOwn = ({ formula, basis, value, label }: Fact) =>
  formula === undefined && (basis === 'derived' || value === undefined) && isTotal(label);

const DENIES_SUM =
  /\b(?:no total|on paper|often (?:quoted|added)|joins?|not (?:a|the) total|cannot be added|double|twice|into one (?:number|figure|sum)|mix(?:es|ed|ing)?)\b/i;

/** The figure that a number is taken for. */
function bestOf({ stated: { unit }, place: { sentence }, matches }: Placed): Match | undefined {
  const bonus = ({ fact }: Match) => (isSumOfItsOwn(fact) && isTotal(sentence) ? SUM : 0);
  return matches.find(
    (match) =>
      match.relation !== 'other' &&
      !match.isAstray &&
      !match.isOfOthers &&
      match.score + bonus(match) >= ENOUGH &&
      (unit !== 'date' || match.words >= WORDS_OF_DATE),
  );
}

/** Whether a figure is what a sentence speaks of, with another number. What is computed follows from others: no text has another number of it. */
const isOther = (
  { relation, score, words, isNamed, isOfName, isAstray, isOfOthers, fact: { value, formula, companies } }: Match,
  unit: string,
) =>
  formula === undefined &&
  relation === 'other' &&
  !isAstray &&
  !isOfOthers &&
  value !== undefined &&
  value.kind !== 'not-published' &&
  unit !== 'date' &&
  (isNamed || (isOfName && words >= WORDS_OF_NAME) || companies.length === 0) &&
  score >= ENOUGH_OTHER[isNamed ? 'named' : 'unnamed'] &&
  words >= WORDS_OF_OTHER[isNamed ? 'named' : 'unnamed'];

/** Whether a figure with another number is one of which the words are. */
const isNearest = ({ relation, words, isNamed, isOfName, isAstray, isOfOthers, fact: { formula, companies } }: Match) =>
  relation === 'other' &&
  formula === undefined &&
  !isAstray &&
  !isOfOthers &&
  (isNamed || isOfName || companies.length === 0) &&
  words >= WORDS_OF_OTHER.named;

/** Whether the words are so much nearer to another figure that a number is of the wrong one. */
const isMistaken = ({ stated, matches }: Placed, best: Match, other: Match, all: readonly Placed[]) =>
  best.relation === 'same' &&
  best.time === 'now' &&
  best.fact.supersededBy !== other.fact.id &&
  (other.isNamed || !best.isNamed) &&
  other.words - best.words >= (best.isOpposed ? BETTER_OPPOSED : BETTER) &&
  // Where a sentence has two, each may be of the words that are near the other.
  all.filter(({ stated: { unit } }) => unit === stated.unit).length === 1 &&
  stated.unit === 'usd' &&
  matches.every(({ relation, words }) => relation !== 'other' || words <= other.words);

/** The clause in which a number stands. */
function clauseAt(sentence: string, { at, end }: Span): string {
  const before =
    sentence
      .slice(0, at)
      .split(/[;:]|, (?=and|but|while|which|who)|\b(?:and|but|while)\b/)
      .at(-1) ?? '';
  const [after = ''] = sentence.slice(end).split(/[;:]|, (?=and|but|while|which|who)|\b(?:and|but|while)\b/);
  return before + sentence.slice(at, end) + after;
}

/** Whether a sentence tells as signed or paid what is not. */
function isOverstated({ firmness, money }: Fact, { isTentative, isSigned, isSpent, isPast }: Manner): boolean {
  switch (firmness) {
    case 'dropped':
      return !isTentative && !isPast;
    case 'considered':
    case 'intended':
      // Of a programme nobody signs the whole, and what was paid of it is another number.
      return (isSpent || (isSigned && money?.kind !== 'programme-total')) && !isTentative;
    case 'promised':
      return isSpent && !isTentative && !isSigned;
    case 'firm':
      return false;
  }
}
