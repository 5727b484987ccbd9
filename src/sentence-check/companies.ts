import type { Company } from './fact.ts';

/** Everything here is about it, so that its name tells nothing apart. */
export const BUYER = 'openai';
const SHORTEST_NAME = 4;
/** Georgia is no company. */
export const NAMED_FOR_PLACE = / (?:Power|Energy)$/;

/** A company, where a text names it. */
export interface Naming {
  id: string;
  at: number;
  end: number;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds companies of the ledger by their names, however their letters are written: NVIDIA, Nvidia. */
export class Companies {
  readonly #names: readonly (readonly [id: string, name: RegExp])[];

  constructor(companies: readonly Company[]) {
    this.#names = companies.map(({ id, name }) => [id, nameOf(id, name)]);
  }

  /** Each place where a text names one, in its order; one word may name two: Amazon, and its cloud. */
  in(text: string): Naming[] {
    return this.#names
      .flatMap(([id, name]) =>
        [...text.matchAll(name)]
          // "meta" and "oracle" are words too.
          .filter(([match]) => /^[A-Z0-9]/.test(match))
          .map((match) => ({ id, at: match.index, end: match.index + match[0].length })),
      )
      .toSorted((a, b) => a.at - b.at || b.end - a.end);
  }

  /** Ids of the companies besides OpenAI that a text names. */
  othersIn(text: string): Set<string> {
    return new Set(this.in(text).flatMap(({ id }) => (id === BUYER ? [] : [id])));
  }

  /** Ids of the company, OpenAI left out, that a text names last. */
  lastIn(text: string): Set<string> {
    const others = this.in(text).filter(({ id }) => id !== BUYER);
    return new Set(others.flatMap(({ id, at }) => (at === others.at(-1)?.at ? id : [])));
  }

  /** The one that a text names most: its sentences speak of that one without its name. */
  mostNamedIn(text: string): string | undefined {
    const times = new Map<string, number>();
    for (const { id } of this.in(text)) if (id !== BUYER) times.set(id, (times.get(id) ?? 0) + 1);
    return [...times].toSorted(([, a], [, b]) => b - a)[0]?.[0];
  }
}

/** Its name, the name's first word and its id as an abbreviation: Amazon Web Services, Amazon, AWS. */
function nameOf(id: string, name: string): RegExp {
  const [first = name] = name.split(' ');
  const isKnownByIt = first.length >= SHORTEST_NAME && !NAMED_FOR_PLACE.test(name);
  const ways = [name, isKnownByIt ? first : name, id.replaceAll('-', ' ')];
  return new RegExp(`(?<![\\w-])(?:${ways.map(escaped).join('|')})(?!\\w)`, 'gi');
}
