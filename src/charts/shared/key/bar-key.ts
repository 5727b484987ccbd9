import type { Quantity, Value } from '../../../ledger/value.ts';
import { isLoose, type BarSum } from '../marks/bar-sum.ts';
import type { PlacedMark } from '../marks/place-mark.ts';

/** One line of the key of bars: a sample mark and what it says. */
export interface BarKeyEntry {
  sample: PlacedMark | 'part' | 'empty' | 'sum' | 'mixed-sum';
  text: string;
  /** Nothing that a mark in place does not say by itself. */
  isPlain?: boolean | undefined;
}

/** Of a bar, what its marks depend on. */
export interface KeyedBar {
  value: Value;
  sum?: BarSum | undefined;
  inner?: unknown;
}

const FIRM: PlacedMark = { sure: 60, claimed: 60, end: 'firm' };
const HATCHED: PlacedMark = { ...FIRM, sure: 0 };
const BOTH: PlacedMark = { ...FIRM, sure: 30 };

const isOpen = (q: Quantity) => q.upper === Infinity;
const isPoint = (q: Quantity) => q.lower === q.upper;
const isUpTo = (q: Quantity) => !isPoint(q) && !isOpen(q) && q.lower <= 0;
const isRange = (q: Quantity) => !isPoint(q) && !isOpen(q) && q.lower > 0;

/** What a reader must know to read these bars, and nothing more. */
export function keyEntries(bars: readonly KeyedBar[]): BarKeyEntry[] {
  const drawn = bars.flatMap(({ value, ...bar }) => (value.kind === 'quantity' ? [{ ...bar, value }] : []));
  /** Of a sum, the hatched part is more than a bound: it is also what has been replaced. */
  const [loose, others] = [drawn.filter(({ sum }) => isLoose(sum)), drawn.filter(({ sum }) => !isLoose(sum))];
  const having = (isSo: (q: Quantity) => boolean) => others.some(({ value }) => isSo(value));
  const entries: (BarKeyEntry | false)[] = [
    having(isPoint) && { sample: FIRM, text: 'as stated', isPlain: true },
    having(isOpen) && { sample: { ...FIRM, end: 'open' }, text: 'at least, more than: no upper end' },
    having(isUpTo) && { sample: HATCHED, text: 'up to: may be less' },
    having(isRange) && { sample: BOTH, text: 'between the two ends' },
    loose.length > 0 && {
      sample: BOTH,
      text: 'hatched in a sum: need not come, being a ceiling, an option, or a plan since replaced',
    },
    bars.some(({ inner }) => inner) && { sample: 'part', text: 'a first part, which has a date' },
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
