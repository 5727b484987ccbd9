import type { Quantity } from '../../ledger/value.ts';
import { isLoose, type BarSum } from './bar-sum.ts';
import { isHearsay, type Amount, type Mark } from './mark.ts';
import type { PlacedMark } from './place-mark.ts';

/** One line of the key of bars: a sample mark and what it says. */
export interface BarKeyEntry {
  sample: PlacedMark | 'replaced' | 'empty' | 'sum' | 'mixed-sum';
  text: string;
  /** Nothing that a mark in place does not say by itself. */
  isPlain?: boolean | undefined;
}

/** Of a bar, what its marks depend on. */
export interface KeyedBar extends Pick<Mark, 'value' | 'basis'> {
  sum?: BarSum | undefined;
  inner?: Pick<Amount, 'basis'> | undefined;
  behind?: unknown;
}

const FIRM: PlacedMark = { solid: 60, sure: 60, claimed: 60, end: 'firm', hearsay: false };

const isOpen = (q: Quantity) => q.upper === Infinity;
const isTorn = (q: Quantity) => q.approximate && !isOpen(q);
const isPoint = (q: Quantity) => q.lower === q.upper;
const isUpTo = (q: Quantity) => !isPoint(q) && !isOpen(q) && q.lower <= 0;
const isRange = (q: Quantity) => !isPoint(q) && !isOpen(q) && q.lower > 0;

/** Of a sum, the hatched part is more than a bound: it is also what has been replaced. */
const isLooseSum = ({ sum }: KeyedBar) => isLoose(sum);

/** What a reader must know to read these bars, and nothing more. */
export function keyEntries(bars: readonly KeyedBar[]): BarKeyEntry[] {
  const drawn = bars.flatMap((bar) => (bar.value.kind === 'quantity' ? [{ ...bar, value: bar.value }] : []));
  /** A mark is shown in finer lines where the chart has it in no others. */
  const entry = (of: typeof drawn, sample: PlacedMark, text: string, isPlain?: true): BarKeyEntry | false =>
    of.length > 0 && { sample: { ...sample, hearsay: of.every(isHearsay) }, text, isPlain };
  const having = (isSo: (q: Quantity) => boolean) => drawn.filter((bar) => !isLooseSum(bar) && isSo(bar.value));
  const isLined = (bar: KeyedBar) => isHearsay(bar) || (bar.inner !== undefined && isHearsay(bar.inner));
  const entries: (BarKeyEntry | false)[] = [
    entry(
      drawn.filter(({ value, inner }) => isPoint(value) && !isTorn(value) && !inner),
      FIRM,
      'as stated',
      true,
    ),
    entry(
      drawn.filter((bar) => (isLooseSum(bar) ? bar.value.approximate : isTorn(bar.value))),
      { ...FIRM, end: 'torn' },
      'about',
    ),
    entry(having(isOpen), { ...FIRM, end: 'open' }, 'at least, more than: no upper end'),
    entry(having(isUpTo), { ...FIRM, solid: 0, sure: 0 }, 'up to: may be less'),
    entry(having(isRange), { ...FIRM, solid: 30, sure: 30 }, 'between the two ends'),
    drawn.some(isLooseSum) && {
      sample: { ...FIRM, solid: 30, sure: 30 },
      text: 'hatched in a sum: need not come, being a ceiling, an option, or a plan since replaced',
    },
    bars.some(({ inner }) => inner) && {
      sample: { ...FIRM, solid: 20 },
      text: 'the part at the start has a near-term schedule',
    },
    drawn.some(isLined) && {
      sample: hearsaySample(drawn.filter(isLined)),
      text: 'finer lines: reported or estimated, not announced',
    },
    bars.some(({ behind }) => behind) && {
      sample: 'replaced',
      text: 'an earlier plan, replaced or called off',
    },
    // Words stand in the empty place.
    drawn.length < bars.length && { sample: 'empty', text: 'no number, so no length', isPlain: true },
  ];
  return oncePerSample(entries.filter((entry) => entry !== false));
}

/** One sample that says two things says both on one line. */
function oncePerSample(entries: readonly BarKeyEntry[]): BarKeyEntry[] {
  const bySample = new Map<string, BarKeyEntry>();
  for (const entry of entries) {
    const key = JSON.stringify(entry.sample);
    const same = bySample.get(key);
    const text = [same?.text, entry.text].filter(Boolean).join('; ');
    bySample.set(key, { ...entry, text, isPlain: entry.isPlain && (same?.isPlain ?? true) });
  }
  return [...bySample.values()];
}

/** Shows the finer lines that the chart has: for what is sure, for what may be less, or for both. */
function hearsaySample(bars: readonly (KeyedBar & { value: Quantity })[]): PlacedMark {
  const hatched = bars.some((bar) => isHearsay(bar) && (isUpTo(bar.value) || isRange(bar.value)));
  const solid = bars.some(({ value, inner }) => !isUpTo(value) || inner);
  const sure = !solid ? 0 : hatched ? 30 : 60;
  return { ...FIRM, solid: sure, sure, hearsay: true };
}
