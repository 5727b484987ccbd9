import type { Quantity } from '../ledger/value.ts';
import { UP_TO_NINETEEN } from '../model/meant/numerals.ts';

const SMALL = UP_TO_NINETEEN.slice(0, 13);
const OTHER: Readonly<Record<string, number>> = {
  half: 0.5,
  decade: 10,
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  single: 1,
  first: 1,
};

/** By how much a number may be written larger or smaller than in the figure's unit: "38" for 38 billion, "750" for 0.75 GW. */
const SCALES = [1, 1e3, 1e6, 1e9, 1e12, 1e-3];
/** What rounding and a changed unit may cost. */
const TOLERANCE = 1e-6;

/** Every number in a text, in digits or as a word. */
function numbersIn(text: string): number[] {
  const digits = (text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []).map((number) => Number(number.replaceAll(',', '')));
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return [
    ...digits,
    ...words.flatMap((word) => {
      const small = SMALL.indexOf(word);
      return small >= 0 ? small : (OTHER[word] ?? []);
    }),
  ];
}

/** Whether a text holds a bound of a quantity, in whatever magnitude it is written. */
export function holdsNumberOf({ lower, upper }: Quantity, text: string): boolean {
  const stated = [lower, upper].filter((bound) => Number.isFinite(bound) && bound !== 0).map(Math.abs);
  // "None of the shares had vested" is zero without a number.
  if (stated.length === 0) return true;
  const found = numbersIn(text);
  return stated.some((bound) =>
    SCALES.some((scale) => found.some((number) => Math.abs(number * scale - bound) <= bound * TOLERANCE)),
  );
}
