import { atLeast, exactly } from '../../ledger/value.ts';
import { keyEntries, type KeyEntry } from '../bars/bar-key.ts';
import { isHearsay } from '../bars/bar-label.ts';
import { placeTexts } from '../place-label.ts';
import { placeStairs, type PlacedStairs } from './place-stairs.ts';
import type { Share, SharesChart } from './shares-chart.ts';
import {
  effectiveText,
  missingName,
  missingText,
  shareName,
  sharesRowName,
  shareText,
  wholeText,
} from './shares-label.ts';

/** As long as the floor; open where the amount is, so that nobody takes it for the whole. */
const drawn = ({ share, isOpen }: Share) => (isOpen ? atLeast(share, 'percent') : exactly(share, 'percent'));

export const placeShares = ({ rows, description, hue }: SharesChart): PlacedStairs =>
  placeStairs({
    description,
    hue,
    unit: 'percent',
    flights: rows.map((row) => ({
      name: sharesRowName(row),
      label: placeTexts(row.label, wholeText(row), [row.detail, effectiveText(row)]),
      steps: [
        ...row.parts.map((part) => ({
          text: shareText(part),
          name: shareName(row, part),
          href: part.href,
          from: part.from,
          quantity: drawn(part),
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

/** What a reader must know to read this chart. */
export function sharesKey({ rows, hue, ...chart }: SharesChart): KeyEntry[] {
  const bars = rows.flatMap(({ parts, missing }) => [
    ...parts.map((part) => ({ ...part, detail: '', value: drawn(part) })),
    ...missing.map((mark) => ({ ...mark, detail: '', value: { kind: 'not-published' } as const })),
  ]);
  const meanings: Readonly<Record<string, string>> = {
    'as stated': 'share of the published floors',
    'at least, more than: no upper end': 'its contract has no upper end, so its share may be larger',
    'no number, so no length': 'no published floor, so no share',
  };
  return keyEntries({ ...chart, groups: [{ hue, bars }] }).map(({ sample, text }) => ({
    sample,
    text: meanings[text] ?? text,
  }));
}
