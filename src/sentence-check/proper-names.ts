/** Places, programmes and people by their names: Abilene, Stargate, Trainium. */
import { MONTHS } from '../ledger/partial-date.ts';
import { subjectWord } from './subject-words.ts';

const CAPITALISED = /(?<![\p{L}\d])\p{Lu}[\p{L}]{2,}/gu;

const capitalisedIn = (text: string) => [...text.matchAll(CAPITALISED)].filter(([word]) => !MONTHS.includes(word));

/** The names that some labels have, told from words that only begin one. */
export class ProperNames {
  readonly #known: ReadonlySet<string>;

  /** @param others names that are known anyhow, of companies */
  constructor(labels: readonly string[], others: readonly string[]) {
    const left = new Set(others.flatMap((name) => name.split(' ')).map(subjectWord));
    this.#known = new Set(
      labels.flatMap((label) =>
        capitalisedIn(label)
          .filter((match) => match.index > 0 && !left.has(subjectWord(match[0])))
          .map(([word]) => subjectWord(word)),
      ),
    );
  }

  /** Those that a text has. */
  in(text: string): Set<string> {
    return new Set(
      capitalisedIn(text)
        .map(([word]) => subjectWord(word))
        .filter((word) => this.#known.has(word)),
    );
  }
}
