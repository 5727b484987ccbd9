/** Which figures of the ledger a stated value may be about, and what they hold. */
import { sameValue } from '../evidence/compare-readings.ts';
import { currentClaim, type Claim, type Figure } from '../ledger/figure.ts';
import { provingWords } from '../ledger/proof.ts';
import { statedNumber, type Value } from '../ledger/value.ts';
import { valueOf, type Content } from '../model/content.ts';
import { BUYER, Companies } from '../sentence-check/companies.ts';
import type { QuotedValue } from '../evidence/quoted-values.ts';

/**
 * - `same`: the figure says this today
 * - `before`: it has said so, or somebody has said so of it
 * - `bound`: the same number, bounded otherwise
 * - `other`: another value of what may be the same thing
 */
export type KinLikeness = 'same' | 'before' | 'bound' | 'other';

export interface Kin {
  figure: Figure;
  value: Value;
  /** Undefined for a derived figure. */
  claim: Claim | undefined;
  likeness: KinLikeness;
}

/**
 * Points that a figure needs to be spoken of. The words that prove it settle the matter; then counts whom it is about,
 * who is paid, its number, and last the words of its label, for which a text may have others.
 */
const ENOUGH = 5;
const [PROOF, PARTY_NEAR, PARTY_MAIN, PARTY_FAR, PAYEE, DEAL, SAME_NUMBER, WORD, BOUND] = [
  10, 3, 2, 1, 2, 1, 3, 1, 0.5,
];
const MOST = 2;
const SHORTEST_WORD = 4;
/** Words that stand in every text. */
const IDLE = new Set([BUYER, ...'about from have into more over than that their this which will with'.split(' ')]);

/** What a figure is known by. */
interface KinTraits {
  figure: Figure;
  parties: readonly string[];
  /** Whose deals it belongs to. */
  vendors: readonly string[];
  /** Who is paid, or pays OpenAI. */
  counterpart: string | undefined;
  words: ReadonlySet<string>;
  /** The words of sources that prove it, as `plain` has them. */
  proofs: readonly string[];
}

const wordsIn = (text: string) =>
  new Set(
    (text.toLowerCase().match(/[a-z][a-z’'-]+/g) ?? [])
      .map((word) => word.replace(/[’']s?$|s$/, ''))
      .filter((word) => word.length >= SHORTEST_WORD && !IDLE.has(word)),
  );

/** Words alone: two copies of a text differ in their quotation marks and dashes. */
const plain = (text: string) =>
  ` ${(text.toLowerCase().match(/[a-z\d.$%]+/g) ?? []).join(' ').replace(/\.(?= |$)/g, '')} `;

const countIn = <T>(items: Iterable<T>, others: ReadonlySet<T>) => [...items].filter((item) => others.has(item)).length;

/** Finds figures that are about what a text says. */
export class KinFinder {
  readonly #content: Content;
  readonly #parties: Companies;
  /** All that the text names, and the one that it names most. */
  readonly #far: ReadonlySet<string>;
  readonly #main: string | undefined;
  readonly #traits: readonly KinTraits[];

  constructor(content: Content, text: string) {
    this.#content = content;
    this.#parties = new Companies(
      content.parsed('vendors').map(({ entry, data }) => ({ id: entry.id, name: data.name })),
    );
    this.#far = this.#parties.othersIn(text);
    this.#main = this.#parties.mostNamedIn(text);
    const deals = new Map(
      (['deals', 'records'] as const).flatMap((name) =>
        content.parsed(name).map(({ entry, data }) => [entry.id, data] as const),
      ),
    );
    this.#traits = content.ledger.figures.map((figure) => {
      const own = figure.deals.flatMap((id) => deals.get(id) ?? []);
      const { payer, payee } = figure.money ?? {};
      const named = [
        ...own.flatMap(({ vendor, parties }) => [vendor, ...parties]),
        ...[payer, payee].filter((party) => party !== undefined),
        ...this.#parties.othersIn(figure.label),
      ];
      return {
        figure,
        parties: [...new Set(named)].filter((party) => party !== BUYER),
        vendors: own.map(({ vendor }) => vendor),
        counterpart: payee === BUYER ? payer : payee,
        words: wordsIn(figure.label),
        proofs: figure.claims.flatMap((claim) => provingWords(claim).map(({ words }) => plain(words))),
      };
    });
  }

  /** The likeliest first; those of another number only where none has this one. */
  of(stated: QuotedValue): Kin[] {
    const scored = this.#scored(stated);
    const ranked = scored.toSorted((a, b) => b.score - a.score).map(({ score: _score, ...kin }) => kin);
    const same = ranked.filter(({ likeness }) => likeness === 'same');
    const alike = ranked.filter(({ likeness }) => likeness !== 'other');
    if (same.length > 0) return same.slice(0, 1);
    return (alike.length > 0 ? alike : ranked).slice(0, MOST);
  }

  /** Every figure that a value may be about, with its points, in no order. */
  #scored({ value, unit, sentence }: QuotedValue): (Kin & { score: number })[] {
    const near = this.#parties.othersIn(sentence);
    // A sentence that names nobody is about the text's main party.
    const about = near.size === 0 && this.#main !== undefined ? new Set([this.#main]) : near;
    const [words, said] = [wordsIn(sentence), plain(sentence)];
    return this.#traits.flatMap((traits) => {
      const { figure } = traits;
      const held = figure.unit === unit ? valueOf(this.#content.ledger, figure.id) : undefined;
      if (held === undefined) return [];
      const likeness = likenessOf(value, held, figure);
      // What is computed follows its inputs: no text revises it.
      if (likeness === 'other' && figure.formula !== undefined) return [];
      const nearness = this.#nearness(traits.parties, near);
      const common = countIn(traits.words, words);
      const isOfDeal = countIn(traits.vendors, about) > 0;
      // Of power, terms and shares nobody is paid: there the deal tells.
      const isTheirs = figure.money === undefined ? isOfDeal : about.has(traits.counterpart ?? '');
      const isProved = likeness !== 'other' && traits.proofs.some((proof) => said.includes(proof));
      const score =
        (isProved ? PROOF : 0) +
        nearness +
        (isTheirs ? PAYEE : 0) +
        (isOfDeal ? DEAL : 0) +
        (likeness === 'other' ? 0 : SAME_NUMBER) +
        (shapeOf(value) === shapeOf(held) ? BOUND : 0) +
        common * WORD;
      const isNamed = nearness === PARTY_NEAR;
      // A year is in many sentences, and says nothing by itself. Another number must be of the same thing.
      const isDay = value.kind === 'date' && value.date.precision === 'day';
      const isAkin =
        likeness === 'other'
          ? nearness > PARTY_FAR && (common > 0 || (isTheirs && isNamed))
          : unit !== 'date' || isNamed || (nearness > PARTY_FAR && (common > 0 || isDay));
      if (!isProved && (!isAkin || score < ENOUGH)) return [];
      return [{ figure, value: held, claim: currentClaim(figure), likeness, score }];
    });
  }

  /** @param near whom the sentence names */
  #nearness(parties: readonly string[], near: ReadonlySet<string>): number {
    if (countIn(parties, near) > 0) return PARTY_NEAR;
    if (near.size === 0 && parties.includes(this.#main ?? '')) return PARTY_MAIN;
    return countIn(parties, this.#far) > 0 ? PARTY_FAR : 0;
  }
}

function likenessOf(value: Value, held: Value, { claims }: Figure): KinLikeness {
  if (hasNumber(held) && sameValue(held, value)) return 'same';
  if (claims.some((claim) => hasNumber(claim.value) && sameValue(claim.value, value))) return 'before';
  const [number, other] = [numberOf(value), numberOf(held)];
  return number !== undefined && number === other ? 'bound' : 'other';
}

/** Whether a number has a floor, a ceiling or both. */
const shapeOf = (value: Value): string =>
  value.kind === 'quantity'
    ? `${value.lower > 0} ${Number.isFinite(value.upper)} ${value.lower === value.upper}`
    : value.kind;

const hasNumber = ({ kind }: Value) => kind === 'quantity' || kind === 'date';

const numberOf = (value: Value): number | string | undefined =>
  value.kind === 'quantity' ? statedNumber(value) : value.kind === 'date' ? value.date.iso : undefined;
