import { exactly } from '../../ledger/value.ts';
import { keyEntries, type BarKeyEntry } from '../shared/bar-key.ts';
import { isHearsay } from '../shared/mark.ts';
import { placeTexts } from '../shared/place-label.ts';
import { placeStairs, type PlacedStairs } from '../shared/stairs/place-stairs.ts';
import type { Share, SharesChart } from './shares-chart.ts';
import {
  allowedDetail,
  effectiveValue,
  missingName,
  missingText,
  shareName,
  sharesRowName,
  shareText,
  wholeDetail,
} from './shares-label.ts';

/** As long as the floor; pale where the amount has no upper end, as no share can reach past the whole. */
const drawn = ({ share, isOpen }: Share) => ({
  quantity: exactly(share, 'percent'),
  inner: isOpen ? exactly(0, 'percent') : undefined,
});

export const placeShares = ({ rows, description, hue }: SharesChart): PlacedStairs =>
  placeStairs({
    description,
    hue,
    unit: 'percent',
    flights: rows.map((row) => ({
      name: sharesRowName(row),
      label: placeTexts(row.label, effectiveValue(row), [wholeDetail(row), allowedDetail(row)]),
      steps: [
        ...row.parts.map((part) => ({
          text: shareText(part),
          name: shareName(row, part),
          href: part.href,
          from: part.from,
          ...drawn(part),
          hearsay: isHearsay(part),
          isReplaced: false,
        })),
        ...row.missing.map((mark) => ({
          text: missingText(mark),
          name: missingName(row, mark),
          href: mark.href,
          from: 0,
          hearsay: false,
          isReplaced: false,
        })),
      ],
    })),
  });

const barOf = (part: Share) => {
  const { quantity, inner } = drawn(part);
  return { value: quantity, inner: inner && { ...part, value: inner } };
};

/** What a reader must know to read this chart. */
export function sharesKey({ rows }: SharesChart): BarKeyEntry[] {
  const bars = rows.flatMap(({ parts, missing }) => [
    ...parts.map((part) => ({ ...part, ...barOf(part) })),
    ...missing.map((mark) => ({ ...mark, value: { kind: 'not-published' } as const })),
  ]);
  const meanings: Readonly<Record<string, string>> = {
    'as stated': 'share of the published floors',
    'the part at the start has a near-term schedule': 'pale: its contract has no upper end, so its share may be larger',
    'no number, so no length': 'no published floor, so no share',
  };
  return keyEntries(bars).map(({ sample, text }) => ({
    sample: typeof sample === 'object' && sample.solid < sample.sure ? { ...sample, solid: 0 } : sample,
    text: meanings[text] ?? text,
  }));
}
