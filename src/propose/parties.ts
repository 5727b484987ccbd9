/** Whom a text names. */
import type { Content } from '../model/content.ts';

/** Everything here is about it, so that its name tells nothing apart. */
export const BUYER = 'openai';
const SHORTEST_NAME = 4;

/** Finds companies of the ledger by their names. */
export class Parties {
  readonly #names: readonly (readonly [id: string, name: RegExp])[];

  constructor(content: Content) {
    this.#names = content
      .parsed('vendors')
      .filter(({ entry }) => entry.id !== BUYER)
      .map(({ entry, data }) => [entry.id, nameOf(entry.id, data.name)]);
  }

  /** Ids of the companies that a text names. */
  namedIn(text: string): Set<string> {
    return new Set(this.#names.filter(([, name]) => text.search(name) >= 0).map(([id]) => id));
  }

  /** The one that a text names most: its sentences speak of that one without its name. */
  mostNamedIn(text: string): string | undefined {
    const times = this.#names.map(([id, name]) => ({ id, times: [...text.matchAll(name)].length }));
    return times.filter((each) => each.times > 0).toSorted((a, b) => b.times - a.times)[0]?.id;
  }
}

/** Its name, the name's first word and its id as an abbreviation: Amazon Web Services, Amazon, AWS. */
function nameOf(id: string, name: string): RegExp {
  const [first = name] = name.split(' ');
  const ways = [name, first.length >= SHORTEST_NAME ? first : name, id.toUpperCase()];
  return new RegExp(`(?<![\\w-])(?:${ways.map((way) => RegExp.escape(way)).join('|')})(?![\\w])`, 'g');
}
