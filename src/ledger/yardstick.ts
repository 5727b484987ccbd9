/** What a figure comes to in things that a reader knows: homes, reactors, years of revenue. */
import { divide, scale } from './arithmetic.ts';
import type { Yardstick } from './figure.ts';
import { LedgerError } from './ledger-error.ts';
import type { Ledger } from './ledger.ts';
import { between, isPoint, type Quantity } from './value.ts';

/** Kilowatt-hours that a gigawatt makes in a year without a pause: 10⁶ kW × 24 h × 365. */
const KWH_OF_A_GW_YEAR = 1e6 * 24 * 365;
const KWH_A_YEAR = 'kilowatthours/year';

/** More would say that a comparison is exact. */
const DIGITS = 2;

/**
 * of ÷ by: how many of the one make the other. The bounds of both are kept, and rounded outward to two digits; a single
 * number is "about", since nobody measures exactly in such things. Power by a year's use of electricity is power
 * without a pause.
 *
 * @param unit what is counted
 * @throws {UnitError} where nothing of the one can be compared with the other
 * @throws {RangeError} when either may be negative, or the divisor is exactly zero
 */
export function measure(of: Quantity, by: Quantity, unit: string): Quantity {
  const isPowerByUse = of.unit === 'gw' && by.unit === KWH_A_YEAR;
  const comparable = isPowerByUse ? { ...scale(of, KWH_OF_A_GW_YEAR), unit: KWH_A_YEAR } : of;
  // Of equal units the quotient is a percentage.
  const ratio = scale(divide(comparable, by), 1 / 100);
  if (ratio.unit !== 'percent') throw new LedgerError(`${of.unit} cannot be measured in ${by.unit}`);
  const { lowerOpen, upperOpen } = ratio;
  const isAbout = ratio.approximate || isPoint(ratio);
  const [down, up] = isAbout ? [Math.round, Math.round] : [Math.floor, Math.ceil];
  const [lower, upper] = [rounded(ratio.lower, down), rounded(ratio.upper, up)];
  return between(
    lower,
    upper,
    unit,
    lower === upper ? { approximate: isAbout } : { lowerOpen, upperOpen, approximate: isAbout },
  );
}

function rounded(n: number, round: (n: number) => number): number {
  if (n === 0 || !Number.isFinite(n)) return n;
  const step = 10 ** (Math.floor(Math.log10(n)) + 1 - DIGITS);
  // Twelve digits leave the noise of binary fractions behind, which would carry a whole number past the next.
  return Number((round(Number((n / step).toPrecision(12))) * step).toPrecision(DIGITS));
}

/**
 * One figure of the ledger in another, with the words for it.
 *
 * @throws {LedgerError} where the other is no yardstick, or one of the two has no number that can be compared
 */
export function measured(ledger: Ledger, of: string, by: string): Yardstick & { count: Quantity } {
  const { yardstick } = ledger.figure(by);
  if (!yardstick)
    throw new LedgerError(`\`${by}\` is no yardstick: it does not say under \`yardstick\` what is counted`);
  const [value, divisor] = [ledger.value(of), ledger.value(by)];
  if (value.kind !== 'quantity' || divisor.kind !== 'quantity')
    throw new LedgerError(`\`${value.kind === 'quantity' ? by : of}\` is no number`);
  try {
    return { ...yardstick, count: measure(value, divisor, yardstick.unit) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new LedgerError(`\`${of}\` cannot be measured in \`${by}\`: ${error.message}`, { cause: error });
  }
}
