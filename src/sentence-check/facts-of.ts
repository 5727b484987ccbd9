/** From the ledger to what sentences are held against. */
import { stateReached } from '../ledger/deal-state.ts';
import type { DealEvent } from '../ledger/deal.ts';
import { currentClaim, revisions, type Claim, type Figure } from '../ledger/figure.ts';
import { ifComputable } from '../ledger/ledger-error.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { PartialDate } from '../ledger/partial-date.ts';
import { sameValue } from '../evidence/compare-readings.ts';
import type { Value } from '../ledger/value.ts';
import { BUYER, Companies } from './companies.ts';
import type { Company, Doubted, Fact, Facts, FactFirmness } from './fact.ts';

interface Deal {
  id: string;
  vendor: string;
  parties: readonly string[];
  path: readonly DealEvent[];
}

/** What is read besides figures. */
export interface Published {
  ledger: Ledger;
  companies: readonly Company[];
  deals: readonly Deal[];
  /** Up to when sources were read. */
  readUpTo: PartialDate;
  /** The kind of a source, by its id. */
  kindOf: (source: string) => string | undefined;
  /** Which of its values a published figure has today, by its id. */
  revisionOf?: (id: string) => number | undefined;
}

/** What a label says of what nobody is bound to. */
const INTENDED =
  /\b(?:intended|intends|letter of intent|planned|plans|could|may|option|wants|goal|seek|sought|talks|was to|is to|foresees|sees)\b/;
const CONSIDERED = /\bconsidered\b/i;
/** A label that says itself how little is known. */
const TOLD = /\b(?:as reported|inferred|by estimate|implied)\b/i;
const COST = /^Cost\b/;
/** What is there already, whatever else its label says. */
const DONE = /\b(?:delivered|operating)\b/i;
/** What part of a deal is bound, where the rest is not. */
const BOUND_PART = /\b(?:has bound itself|calls committed)\b/i;
/** So long after a letter of intent, what is told of its deal is told of the letter. */
const DAYS_OF_LETTER = 31;
const MS_PER_DAY = 86_400_000;

/** Everything that has a number, or of which somebody doubted said one. */
export function factsOf(published: Published): Facts {
  const { ledger, companies } = published;
  const names = new Companies(companies);
  const deals = new Map(published.deals.map((deal) => [deal.id, deal]));
  const facts = ledger.figures.flatMap((figure): Fact[] => {
    const value = ifComputable(() => ledger.value(figure.id));
    const doubted = doubtedOf(figure, value);
    if (figure.unit === 'statement' || (!hasNumber(value) && doubted.length === 0)) return [];
    const { id, label, unit, money, capacity, partOf, overlaps, supersededBy, formula, cancelled } = figure;
    const claim = currentClaim(figure);
    const own = figure.deals.flatMap((deal) => deals.get(deal) ?? []);
    const named = [
      ...own.flatMap(({ vendor, parties }) => [vendor, ...parties]),
      ...[money?.payer, money?.payee].filter((party) => party !== undefined),
      ...names.in(label).map((each) => each.id),
    ];
    return [
      {
        revision: published.revisionOf?.(id),
        ...{ id, label, unit, money, capacity, partOf, overlaps, supersededBy, formula },
        cancelled: cancelled === undefined ? undefined : 'called off',
        value: hasNumber(value) || value?.kind === 'not-published' ? value : undefined,
        basis: claim?.basis ?? 'derived',
        asOf: ledger.asOf(id),
        before: beforeOf(figure),
        doubted,
        companies: [...new Set(named)].filter((company) => company !== BUYER),
        firmness: firmnessOf(figure, own, published),
        isHearsay: isHearsay(figure, claim, published),
        isBeside:
          own.length === 0 &&
          !names.in(label).some((each) => each.id === BUYER) &&
          money?.payer !== BUYER &&
          money?.payee !== BUYER,
      },
    ];
  });
  return { facts, companies: companies.map(({ id, name }) => ({ id, name })) };
}

const hasNumber = (value: Value | undefined) => value?.kind === 'quantity' || value?.kind === 'date';

/** What its own label calls told, a cost that no party names, and what somebody works out or foresees of OpenAI. */
function isHearsay({ label, deals }: Figure, claim: Claim | undefined, { kindOf }: Published): boolean {
  if (TOLD.test(label)) return true;
  if (claim === undefined || kindOf(claim.source) === 'filing') return false;
  if (claim.basis === 'reported') return COST.test(label);
  return deals.length > 0 && (claim.basis === 'estimated' || claim.basis === 'projected');
}

/** Rival, mended and unconfirmed values that differ from what stands. */
const doubtedOf = (figure: Figure, now: Value | undefined): Doubted[] =>
  figure.claims.flatMap(({ value, standing }) =>
    // What was refined is the same, but for its bound or its words.
    standing === 'accepted' || (now && standing === 'refined') || !hasNumber(value) || (now && isSame(value, now))
      ? []
      : [{ value, standing }],
  );

/** Values that were accepted once, as far as the newest is another. */
function beforeOf(figure: Figure): Fact['before'] {
  const all = figure.formula === undefined ? revisions(figure) : [];
  const now = all.at(-1)?.value;
  return all.slice(0, -1).flatMap(({ value, asOf }, i) => {
    const next = all.slice(i + 1).find((later) => !isSame(later.value, value));
    const isOver = hasNumber(value) && now && !isSame(value, now);
    return isOver ? [{ value, asOf, until: next?.asOf }] : [];
  });
}

const isSame = (a: Value, b: Value) => a.kind === b.kind && sameValue(a, b);

function firmnessOf(figure: Figure, deals: readonly Deal[], published: Published): FactFirmness {
  if (figure.cancelled !== undefined) return 'dropped';
  if (figure.promise?.considered || CONSIDERED.test(figure.label)) return 'considered';
  const kind = figure.money?.kind;
  if (DONE.test(figure.label)) return 'firm';
  if (INTENDED.test(figure.label) || isOfLetter(figure, deals, published) || isBeyondBound(figure, published))
    return 'intended';
  if (kind === 'programme-total' || kind === 'contingent-support') return 'intended';
  return kind === 'purchase-commitment' ? 'promised' : 'firm';
}

/** What was announced with a letter of intent, in a deal of which nothing was signed. */
function isOfLetter(figure: Figure, deals: readonly Deal[], { readUpTo }: Published): boolean {
  const states = deals.map(({ path }) => stateReached(path, readUpTo, readUpTo)?.state);
  const [first] = revisions(figure);
  const said = first?.asOf;
  return (
    said !== undefined &&
    states.length > 0 &&
    states.every((state) => state === 'announced' || state === 'reported') &&
    deals.some(({ path }) =>
      path.some(
        ({ stage, date }) =>
          stage === 'letter-of-intent' &&
          (Date.parse(said.first) - Date.parse(date.last)) / MS_PER_DAY <= DAYS_OF_LETTER,
      ),
    )
  );
}

/** The whole of a deal of which another figure says how much is bound. */
const isBeyondBound = (figure: Figure, { ledger }: Published) =>
  figure.formula === undefined &&
  ledger
    .kindred(figure.id)
    .filter((part) => part !== figure && BOUND_PART.test(part.label))
    .filter(({ deals }) => deals.some((deal) => figure.deals.includes(deal)))
    .some((part) => {
      const [whole, bound] = [figure, part].map(({ id }) => ifComputable(() => ledger.quantity(id)));
      return (whole?.upper ?? 0) > (bound?.upper ?? Infinity);
    });
