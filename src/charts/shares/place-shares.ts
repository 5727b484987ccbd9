import { exactly } from '../../ledger/value.ts';
import { keyEntries, type BarKeyEntry } from '../shared/key/bar-key.ts';
import { placeTexts } from '../shared/text/place-label.ts';
import { placeStairs, type PlacedStairs } from '../shared/stairs/place-stairs.ts';
import type { SharesChart } from './shares-chart.ts';
import {
  allowedDetail,
  effectiveValue,
  missingName,
  shareName,
  sharesRowName,
  shareText,
  wholeDetail,
} from './shares-label.ts';

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
          quantity: exactly(part.share, 'percent'),
          isReplaced: false,
        })),
        ...row.missing.map((mark, i) => ({
          text: inList(mark.label, i, row.missing.length),
          name: missingName(row, mark),
          href: mark.href,
          from: 0,
          isReplaced: false,
        })),
      ],
    })),
  });

/** As one list, though each stands by itself: "unknown: CoreWeave,", "NVIDIA,", "AMD". */
const inList = (name: string, i: number, length: number) =>
  `${i === 0 ? 'unknown: ' : ''}${name}${i < length - 1 ? ',' : ''}`;

/** What a reader must know to read this chart. */
export function sharesKey({ rows }: SharesChart): BarKeyEntry[] {
  const bars = rows.flatMap(({ parts, missing }) => [
    ...parts.map(({ share }) => exactly(share, 'percent')),
    ...missing.map(() => ({ kind: 'not-published' }) as const),
  ]);
  const meanings: Readonly<Record<string, string>> = {
    'as stated': 'share of the published floors',
    'no number, so no length': 'no published floor, so no share',
  };
  return keyEntries(bars.map((value) => ({ value }))).map(({ sample, text }) => ({
    sample,
    text: meanings[text] ?? text,
  }));
}
