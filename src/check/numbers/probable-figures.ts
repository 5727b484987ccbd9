import type { Ledger } from '../../ledger/ledger.ts';
import { printValue } from '../../ledger/wording.ts';
import { valueOf } from '../../model/content.ts';
import { TENS, UP_TO_NINETEEN } from '../../ledger/numerals.ts';

const MOST = 3;

const DIGITS: ReadonlyMap<string, string> = new Map([
  ...UP_TO_NINETEEN.slice(1).map((word, index) => [word, String(index + 1)] as const),
  ...TENS.map((word, index) => [word, String(index * 10 + 20)] as const),
]);
const SCALES: Readonly<Record<string, string>> = {
  bn: 'billion',
  b: 'billion',
  tn: 'trillion',
  t: 'trillion',
  mn: 'million',
  m: 'million',
};

/** What a number says besides its digits: how large, and of what. */
const HINT =
  /%|percent|\$|trillion|billion|million|thousand|hundred|GW|MW|years?|days?|users|GPUs|CPUs|shares|cores|people|chips/gi;

const numbersIn = (text: string) =>
  (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) => number.replaceAll(',', ''));
/** A unit or size right behind a number, which belongs to it: "10" and " GW of power". */
const HINT_AFTER = new RegExp(`^[\\s-]*(${HINT.source})`, 'i');
const hintsIn = (text: string) => new Set((text.match(HINT) ?? []).map((hint) => hint.toLowerCase().replace(/s$/, '')));

/** Digits for words, and full words for short ones: "$38bn" and "thirty-eight billion" read alike. */
const normalise = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/per ?cent/g, '%')
    .replace(/\b(?:usd?|us\$)(?=\d)|\bdollars?\b/g, '$')
    .replace(/gigawatts?/g, 'GW')
    .replace(/megawatts?/g, 'MW')
    .replace(/(\d)(bn|tn|mn|[btm])\b/g, (_, digit: string, scale: string) => `${digit} ${SCALES[scale] ?? ''}`)
    .replace(/[a-z]+/g, (word) => DIGITS.get(word) ?? word)
    .replace(/\b([2-9])0-([1-9])\b/g, '$1$2');

interface FigureAsPrinted {
  id: string;
  deals: readonly string[];
  numbers: ReadonlySet<string>;
  hints: ReadonlySet<string>;
}

const printedIn = (ledger: Ledger): FigureAsPrinted[] =>
  ledger.figures.flatMap(({ id, deals }) => {
    const value = valueOf(ledger, id);
    if (!value) return [];
    const text = printValue(value);
    return { id, deals, numbers: new Set(numbersIn(text)), hints: hintsIn(text) };
  });

/** Finds the figures that a typed number was probably meant to be. */
export class FigureIndex {
  readonly #ledger: Ledger;
  /** Not before a number was typed: most of the time none is. */
  #printed: readonly FigureAsPrinted[] | undefined;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /**
   * @param number as found
   * @param following what stands after it, which may name its unit
   * @param deals whose figures come first
   * @returns at most three ids, likeliest first
   */
  probable(number: string, following: string, deals: readonly string[]): string[] {
    const numbers = numbersIn(normalise(number));
    const next = normalise(following.slice(0, 20));
    const hints = hintsIn(normalise(number) + next);
    // "$5 billion" is no share price of 5%, nor 10 GW a term of 10 years.
    const said = [...hintsIn(normalise(number) + (HINT_AFTER.exec(next)?.[0] ?? ''))];
    const likeness = (figure: FigureAsPrinted) => [...hints].filter((hint) => figure.hints.has(hint)).length;
    const score = (figure: FigureAsPrinted) =>
      likeness(figure) + (figure.deals.some((deal) => deals.includes(deal)) ? 2 : 0);
    this.#printed ??= printedIn(this.#ledger);
    return this.#printed
      .filter((figure) => numbers.some((each) => figure.numbers.has(each)))
      .filter((figure) => said.every((hint) => figure.hints.has(hint)))
      .toSorted((a, b) => score(b) - score(a) || (a.id < b.id ? -1 : 1))
      .slice(0, MOST)
      .map(({ id }) => id);
  }
}
