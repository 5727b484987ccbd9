/** Which figures of the ledger a stated value may be about, and what they hold. */
import { sameValue } from '../evidence/compare-readings.ts';
import { currentClaim, type Claim, type Figure } from '../ledger/figure.ts';
import { statedNumber, type Value } from '../ledger/value.ts';
import { valueOf, type Content } from '../model/content.ts';
import type { StatedValue } from '../evidence/stated-values.ts';

/**
 * - `same`: the figure says this today
 * - `before`: it has said so, or somebody has said so of it
 * - `bound`: the same number, bounded otherwise
 * - `other`: another value of what may be the same thing
 */
export type Likeness = 'same' | 'before' | 'bound' | 'other';

export interface Kin {
  figure: Figure;
  value: Value;
  /** Undefined for a derived figure. */
  claim: Claim | undefined;
  likeness: Likeness;
}

/** Points that a figure needs to be spoken of. Who it is about counts most, then its number, then the words of its label. */
const ENOUGH = 5;
const [PARTY_NEAR, PARTY_MAIN, PARTY_FAR, SAME_NUMBER, WORD] = [3, 1.5, 1, 3, 1];
const MOST = 2;
/** Everything here is about it, so that its name tells nothing apart. */
const BUYER = 'openai';
const SHORTEST_WORD = 4;

/** What a figure is known by. */
interface Traits {
  figure: Figure;
  parties: readonly string[];
  words: ReadonlySet<string>;
}

const wordsIn = (text: string) =>
  new Set(
    (text.toLowerCase().match(/[a-z][a-z’'-]+/g) ?? [])
      .map((word) => word.replace(/[’']s?$|s$/, ''))
      .filter((word) => word.length >= SHORTEST_WORD && word !== BUYER),
  );

const countIn = <T>(items: Iterable<T>, others: ReadonlySet<T>) => [...items].filter((item) => others.has(item)).length;

/** Finds figures that are about what a text says. */
export class KinFinder {
  readonly #content: Content;
  /** All that the text names, and the one that it names most: its sentences speak of that one without its name. */
  readonly #far: ReadonlySet<string>;
  readonly #main: string | undefined;
  readonly #traits: readonly Traits[];
  readonly #names: readonly (readonly [id: string, name: RegExp])[];

  constructor(content: Content, text: string) {
    this.#content = content;
    const partiesOf = new Map(
      (['deals', 'records'] as const).flatMap((name) =>
        content.parsed(name).map(({ entry, data }) => [entry.id, [data.vendor, ...data.parties]] as const),
      ),
    );
    this.#names = content
      .parsed('vendors')
      .filter(({ entry }) => entry.id !== BUYER)
      .map(({ entry, data }) => [entry.id, nameOf(entry.id, data.name)]);
    this.#far = this.#partiesIn(text);
    this.#main = [...this.#far].toSorted((a, b) => this.#timesNamed(b, text) - this.#timesNamed(a, text))[0];
    this.#traits = content.ledger.figures.map((figure) => ({
      figure,
      parties: [
        ...new Set([
          ...figure.deals.flatMap((deal) => partiesOf.get(deal) ?? []),
          ...[figure.money?.payer, figure.money?.payee].filter((party) => party !== undefined),
          ...this.#partiesIn(figure.label),
        ]),
      ].filter((party) => party !== BUYER),
      words: wordsIn(figure.label),
    }));
  }

  /** Ids of the companies that a text names. */
  #partiesIn(text: string): Set<string> {
    return new Set(this.#names.filter(([, name]) => text.search(name) >= 0).map(([id]) => id));
  }

  #timesNamed(party: string, text: string): number {
    const name = this.#names.find(([id]) => id === party)?.[1];
    return name === undefined ? 0 : [...text.matchAll(name)].length;
  }

  /** The likeliest first; those of another number only where none has this one. */
  of({ value, unit, sentence }: StatedValue): Kin[] {
    const near = this.#partiesIn(sentence);
    const words = wordsIn(sentence);
    const found = this.#traits.flatMap((traits) => {
      const { figure } = traits;
      const held = figure.unit === unit ? valueOf(this.#content.ledger, figure.id) : undefined;
      if (held === undefined) return [];
      const likeness = likenessOf(value, held, figure);
      const nearness = this.#nearness(traits.parties, near);
      const isNear = nearness > PARTY_FAR;
      const common = countIn(traits.words, words);
      const score = nearness + (likeness === 'other' ? 0 : SAME_NUMBER) + common * WORD;
      // A year is in many sentences, and says nothing by itself. Another number must be of the same thing.
      const isAkin = likeness === 'other' ? common > 0 && isNear : unit !== 'date' || isNear;
      return isAkin && score >= ENOUGH ? [{ figure, value: held, claim: currentClaim(figure), likeness, score }] : [];
    });
    const ranked = found.toSorted((a, b) => b.score - a.score).map(({ score: _score, ...kin }) => kin);
    const same = ranked.filter(({ likeness }) => likeness === 'same');
    const alike = ranked.filter(({ likeness }) => likeness !== 'other');
    if (same.length > 0) return same.slice(0, 1);
    return (alike.length > 0 ? alike : ranked).slice(0, MOST);
  }

  /** @param near whom the sentence names; one that names nobody is about the text's main party */
  #nearness(parties: readonly string[], near: ReadonlySet<string>): number {
    if (countIn(parties, near) > 0) return PARTY_NEAR;
    if (near.size === 0 && parties.includes(this.#main ?? '')) return PARTY_MAIN;
    return countIn(parties, this.#far) > 0 ? PARTY_FAR : 0;
  }
}

/** Its name, the name's first word and its id as an abbreviation: Amazon Web Services, Amazon, AWS. */
function nameOf(id: string, name: string): RegExp {
  const [first = name] = name.split(' ');
  const ways = [name, first.length >= SHORTEST_WORD ? first : name, id.toUpperCase()];
  return new RegExp(`(?<![\\w-])(?:${ways.map((way) => RegExp.escape(way)).join('|')})(?![\\w])`, 'g');
}

function likenessOf(value: Value, held: Value, { claims }: Figure): Likeness {
  if (hasNumber(held) && sameValue(held, value)) return 'same';
  if (claims.some((claim) => hasNumber(claim.value) && sameValue(claim.value, value))) return 'before';
  const [number, other] = [numberOf(value), numberOf(held)];
  return number !== undefined && number === other ? 'bound' : 'other';
}

const hasNumber = ({ kind }: Value) => kind === 'quantity' || kind === 'date';

const numberOf = (value: Value): number | string | undefined =>
  value.kind === 'quantity' ? statedNumber(value) : value.kind === 'date' ? value.date.iso : undefined;
