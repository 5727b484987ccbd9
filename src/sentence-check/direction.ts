/** Who pays whom in a sentence, and who owns part of whom, as far as its order of words tells. */
import type { Span } from '../evidence/words-around.ts';
import type { Companies, Naming } from './companies.ts';

/** Ids of companies; more than one where a name may be of several: Amazon, and its cloud. */
export interface Transfer {
  from: ReadonlySet<string>;
  to: ReadonlySet<string>;
}

/** What somebody does who pays or gives, what somebody does who is paid, and what somebody does who owns. */
const GIVES =
  /\b(?:invest(?:s|ed|ing)?|pay(?:s|ing)?|paid|commit(?:s|ted|ting)?|spend(?:s|ing)?|spent|put(?:s|ting)?|pour(?:s|ed|ing)?|plough(?:s|ed|ing)?|buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)|rent(?:s|ed|ing)?|lend(?:s|ing)?|lent|owes?|owed|hand(?:s|ed|ing)?|inject(?:s|ed|ing)?|giv(?:e|es|ing)|gave|grant(?:s|ed|ing)?|award(?:s|ed|ing)?|issu(?:e|es|ed|ing)|protect(?:s|ed|ing)?|guarantees|guaranteed|backs|backed)\b/gi;
const TAKES =
  /\b(?:receiv(?:e|es|ed|ing)|gets?|getting|got|borrow(?:s|ed|ing)?|sells?|sold|selling|took in|takes in|earn(?:s|ed|ing)?|collect(?:s|ed|ing)?)\b/gi;
const OWNS = /\b(?:own(?:s|ed|ing)?|holds?|held|holding|has|had)\b/gi;
/** What stands between a verb or an amount and the one that it goes to. */
const LEADS_TO =
  /(?:^\s*|\b(?:in|into|to|from|with|at|of|for)\s+)(?:(?:the|its|a|an|rival|chipmaker|cloud|group|company|start-?up|provider|supplier|giant|maker)\s+)*$/i;
/** Another clause begins. */
const TURN = /[.;]|, (?:and|but|which|who)\b|\b(?:should|if|while|because|when)\b/;
const FARTHEST = 70;

/**
 * The transfer of money or shares in which an amount stands; undefined where the words do not tell.
 *
 * @param amount where it stands in the sentence
 */
export function transferIn(sentence: string, amount: Span, companies: Companies): Transfer | undefined {
  const named = longest(companies.in(sentence));
  const verbs = [...verbsIn(sentence, GIVES, true), ...verbsIn(sentence, TAKES, false)].toSorted((a, b) => a.at - b.at);
  const near = [
    // Its own verb is the last before it; one that follows is next.
    ...verbs.filter((each) => each.end <= amount.at && !TURN.test(sentence.slice(each.end, amount.at))).toReversed(),
    ...verbs.filter(
      (each) =>
        each.at >= amount.end && each.at - amount.end < FARTHEST / 2 && !TURN.test(sentence.slice(amount.end, each.at)),
    ),
  ];
  for (const verb of near) {
    const found = around(sentence, verb, amount, named);
    if (found)
      return verb.gives ? { from: found.subject, to: found.object } : { from: found.object, to: found.subject };
  }
  return undefined;
}

/** Who owns part of whom: `from` the owner. */
export function ownershipIn(sentence: string, amount: Span, companies: Companies): Transfer | undefined {
  const named = longest(companies.in(sentence));
  const verb = verbsIn(sentence, OWNS, true).findLast((each) => each.end <= amount.at);
  const found = verb && around(sentence, verb, amount, named);
  return found && { from: found.subject, to: found.object };
}

interface Verb extends Span {
  gives: boolean;
}

const verbsIn = (sentence: string, pattern: RegExp, gives: boolean): Verb[] =>
  [...sentence.matchAll(pattern)].map((match) => ({ at: match.index, end: match.index + match[0].length, gives }));

/** Of two names that overlap, the longer; those of one place together. */
function longest(named: readonly Naming[]): (Span & { ids: ReadonlySet<string> })[] {
  const whole = named.filter(
    (each) =>
      !named.some((other) => other.at <= each.at && other.end >= each.end && other.end - other.at > each.end - each.at),
  );
  const places = new Map<number, Span & { ids: Set<string> }>();
  for (const { id, at, end } of whole) {
    const place = places.get(at) ?? { at, end, ids: new Set() };
    place.ids.add(id);
    places.set(at, place);
  }
  return [...places.values()];
}

/** Who stands before a verb, and whom it goes to. */
function around(sentence: string, verb: Span, amount: Span, named: ReturnType<typeof longest>) {
  const isPassive = /\b(?:was|were|is|are|been|be|being)\s*$/i.test(sentence.slice(0, verb.at));
  const subject = named.findLast((each) => each.end <= verb.at && !TURN.test(sentence.slice(each.end, verb.at)));
  // "NVIDIA's guarantee protects": whose it is, acts.
  const object = named.find(
    (each) =>
      each.at >= verb.end &&
      !TURN.test(sentence.slice(verb.end, each.at)) &&
      each.at - Math.max(verb.end, amount.end) < FARTHEST &&
      (LEADS_TO.test(sentence.slice(verb.end, each.at)) || LEADS_TO.test(sentence.slice(amount.end, each.at))) &&
      !/^['’]s?\b/.test(sentence.slice(each.end)),
  );
  return isPassive || !subject || !object ? undefined : { subject: subject.ids, object: object.ids };
}
