/** A text against the ledger: each of its numbers, and what is right or wrong with it. */
import { statedDates } from '../evidence/stated-dates.ts';
import { statedValues } from '../evidence/stated-values.ts';
import { sentenceAt, type Span } from '../evidence/words-around.ts';
import { withPlainSpaces } from '../ledger/number-text.ts';
import { Series } from '../ledger/series.ts';
import { boundName } from '../ledger/wording.ts';
import { clauseAround } from './clause.ts';
import { bestOf, isMistaken, isNearest, isOther, isSumOfItsOwn, nearestOf, OWNERSHIP, type Placed } from './chosen.ts';
import { ownershipIn, transferIn, type Transfer } from './direction.ts';
import type { Fact, Facts } from './fact.ts';
import type { Finding, Problem } from './finding.ts';
import { isSubset, type PlaceInSentence } from './fit.ts';
import { isIdle, isOverstated, isInstalled, mannerOf } from './manner.ts';
import { Matcher, type Match } from './match.ts';
import { relationOf } from './relation.ts';
import { isTotal, addendsOf, whyNoSum } from './sums.ts';

/** A figure of which a word is the opposite is held for the number's from here on; a number of another company, from there. */
const ENOUGH_OPPOSED = 6.5;
const WORDS_ASTRAY = 1.7;

/** Units in which a number without a figure says nothing of a deal: a span, or a date. */
const IDLE_UNITS = new Set(['date', 'years', 'days']);

const DENIES_SUM =
  /\b(?:no total|on paper|often (?:quoted|added)|joins?|not (?:a|the) total|cannot be added|double|twice|into one (?:number|figure|sum)|mix(?:es|ed|ing)?)\b/i;

export class SentenceChecker {
  readonly #matcher: Matcher;
  readonly #byId: ReadonlyMap<string, Fact>;
  readonly #series: Series<Fact>;
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
    const placed = values.map((stated): Placed => {
      const span = sentenceAt(paragraph, stated.at);
      const place = {
        sentence: paragraph.slice(span.at, span.end),
        before: paragraph.slice(0, span.at),
        at: stated.at - span.at,
        end: stated.end - span.at,
      };
      return { stated, place, matches: this.#matcher.of(stated, place) };
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
    if (IDLE_UNITS.has(unit)) return [];
    const held = nearestOf(placed).map(({ fact }) => this.#series.after(fact) ?? fact);
    return [{ at, end, state: 'unknown', problems: [], nearest: [...new Set(held)] }];
  }

  #problems(match: Match, { stated, place }: Placed): Problem[] {
    const { fact } = match;
    const { sentence } = place;
    const clause = clauseAround(sentence, place);
    const manner = mannerOf(sentence, sentence.slice(clause.at, clause.end));
    const problems: Problem[] = [];
    const dated = statedDates(sentence).filter(({ at }) => at !== place.at);
    const until = match.until;
    const isThen =
      match.time === 'before' &&
      (manner.isPast || (until !== undefined && dated.some(({ date }) => date.last < until)));
    const isBoundOfToday =
      match.time !== 'now' && !isThen && fact.value && relationOf(stated.value, fact.value) === 'bound';
    const isBoundLost = match.relation === 'bound' || isBoundOfToday;
    // Where today's value is the same number, its bound is what is wrong.
    if (match.time === 'before' && !isThen && !isBoundOfToday) problems.push({ kind: 'replaced', fact, detail: until });
    const next = this.#byId.get(fact.supersededBy ?? '') ?? this.#series.after(fact);
    const isOld = dated.some(({ date }) => date.last < (next?.asOf?.first ?? ''));
    const saysNext = next?.value !== undefined && relationOf(stated.value, next.value) === 'same';
    if (next && !saysNext && !manner.isPast && !isOld && !/\bnever\b|not signed/i.test(sentence))
      problems.push({ kind: 'replaced', fact: next, detail: next.asOf?.iso });
    const isSum = isSumOfItsOwn(fact);
    if (isSum && !DENIES_SUM.test(sentence))
      return [{ kind: 'sum', fact, parts: fact.overlaps.flatMap((id) => this.#byId.get(id) ?? []) }];
    if (match.time === 'doubted' && !isSum) {
      if (match.standing === 'corrected') problems.push({ kind: 'value', fact });
      else if (!manner.isAttributed) problems.push({ kind: 'rumour', fact });
    }
    if (isIdle(fact, manner)) problems.push({ kind: 'idle', fact, parts: this.#runningOf(fact) });
    else if (isOverstated(fact, manner)) {
      if (next && !saysNext && !problems.some(({ kind }) => kind === 'replaced'))
        problems.push({ kind: 'replaced', fact: next, detail: next.asOf?.iso });
      problems.push({ kind: 'unsigned', fact });
    }
    // A bound that is missing is the lesser fault.
    if (isBoundLost && !isSum) problems.push({ kind: 'bound', fact, detail: boundName(stated.value) });
    if (this.#isMisdirected(fact, place)) problems.push({ kind: 'party', fact });
    if (
      fact.isHearsay &&
      !problems.some(({ kind }) => kind === 'rumour') &&
      !manner.isAttributed &&
      !manner.isTentative
    )
      problems.push({ kind: 'rumour', fact });
    return problems;
  }

  /** What is known to run of the same place or programme: of Stargate in America, nothing runs in the Emirates. */
  #runningOf({ id, label }: Fact): Fact[] {
    const [name = ''] = id.split('-');
    const { names } = this.#matcher;
    return this.#facts.filter(
      (fact) => isInstalled(fact) && fact.id.startsWith(`${name}-`) && isSubset(names.in(fact.label), names.in(label)),
    );
  }

  #isMisdirected({ money, label, unit, companies: of }: Fact, { sentence, before, at, end }: PlaceInSentence): boolean {
    const { companies } = this.#matcher;
    const last = before.slice(sentenceAt(before, before.length - 2).at);
    const [subject] = companies.in(last);
    // "It" that begins a sentence is the company that begins the one before.
    const told = subject?.at === 0 ? sentence.replace(/^it\b/i, last.slice(0, subject.end)) : sentence;
    const more = told.length - sentence.length;
    const amount: Span = { at: at + more, end: end + more };
    if (unit === 'percent') {
      const [owner, owned] = OWNERSHIP.test(label) ? companies.in(label) : [];
      const said = owner && owned && ownershipIn(told, amount, companies);
      return said !== undefined && said.from.has(owned?.id ?? '') && said.to.has(owner?.id ?? '');
    }
    if (money?.payer === undefined || money.payee === undefined || unit === 'usd/share') return false;
    // Who holds a right to buy pays for it.
    if (money.kind === 'equity-received' && /\bright to (?:buy|up to)\b/i.test(sentence)) return false;
    const said: Transfer | undefined = transferIn(told, amount, companies);
    if (!said) return false;
    if (said.from.has(money.payee) && said.to.has(money.payer)) return true;
    // The payer is right, and the other one has no part in it.
    return said.from.has(money.payer) && [...said.to].every((id) => id !== 'openai' && !of.includes(id));
  }

  /** What is wrong with a number that is the sum of others. */
  #total({ stated: { value, unit }, place: { sentence } }: Placed, all: readonly Placed[]): Problem | undefined {
    if (value.kind !== 'quantity') return undefined;
    // A word tells a total of what the sentences before it have; without one, its parts stand beside it.
    const near = isTotal(sentence) ? all : all.filter(({ place }) => place.sentence === sentence);
    const beside = near.flatMap((each) => {
      const match = each.stated.unit === unit && each.stated.value !== value ? bestOf(each) : undefined;
      return match ? [match.fact] : [];
    });
    const companies = [...this.#matcher.companies.othersIn(sentence)];
    const named = companies.map((id) =>
      this.#facts.filter((fact) => fact.unit === unit && fact.companies.includes(id) && fact.formula === undefined),
    );
    const parts =
      addendsOf(
        value,
        beside.map((fact) => [fact]),
      ) ?? (isTotal(sentence) ? addendsOf(value, named) : undefined);
    const why = parts && whyNoSum(parts, this.#byId);
    return why === undefined || !parts?.[0] ? undefined : { kind: 'sum', fact: parts[0], detail: why, parts };
  }
}
