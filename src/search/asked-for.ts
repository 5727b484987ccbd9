import type { EntryKind, SearchEntry } from './entry.ts';

/** How a query asks, and what answers to that look like. */
const ASKED: readonly { query: RegExp; says: RegExp }[] = [
  { query: /\b(?:when|date|due|what year)\b/i, says: /\b20\d\d$/ },
  { query: /\b(?:how much|cost|price|worth|pays?|paid|spend)\b|\$/i, says: /\$/ },
  { query: /watt|\b(?:[gm]w|power|capacity|size|how (?:big|large))\b/i, says: /\b[GM]W\b/ },
  { query: /\b(?:percent|share|stake)\b|%/i, says: /%/ },
  { query: /\b(?:how long|term|years)\b/i, says: /\byears\b/ },
];
const LIKELIER = 1.15;

/** A kind that a query names is asked for. */
const NAMED: Readonly<Partial<Record<EntryKind, RegExp>>> = {
  deal: /\bdeals?\b|\bcontract\b(?:.*\bworth\b|$)/i,
  site: /\b(?:in|at|near) \p{L}/iu,
  term: /\b(?:meaning|definition)\b|^what (?:is|are) (?:an? |\S+$)/i,
  chart: /\b(?:chart|graph)s?\b/i,
  promise: /\bpromise/i,
  section: /\b(?:how to|(?:do|can|may|should) (?:i|we))\b/i,
};
const MEANT = 1.6;

/** Names of things come before what is told of them, and a picture or an open question after an answer. */
const KINDS: Readonly<Partial<Record<EntryKind, number>>> = {
  deal: 1.1,
  company: 1.1,
  site: 1.1,
  term: 1.1,
  chart: 0.85,
  unknown: 0.75,
  promise: 0.95,
};

/** What does not hold any more, and what nobody knows, as `entriesOf` says it. */
const FORMER = /^(?:replaced|called off|earlier|not)/;
const UNLIKELIER = 0.85;

/** How likely each entry is what a query asks for, going by the form of the two alone. */
export function fitOf(query: string): (entry: SearchEntry) => number {
  const asked = ASKED.filter((each) => each.query.test(query));
  return ({ kind, says }) =>
    (KINDS[kind] ?? 1) *
    (asked.some((each) => each.says.test(says)) ? LIKELIER : 1) *
    (FORMER.test(says) ? UNLIKELIER : 1) *
    (NAMED[kind]?.test(query) ? MEANT : 1);
}
