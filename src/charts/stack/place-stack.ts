import { keyEntries, type BarKeyEntry } from '../shared/key/bar-key.ts';
import { placeTexts } from '../shared/text/place-label.ts';
import { placeStairs, type PlacedStairs } from '../shared/stairs/place-stairs.ts';
import type { StackChart } from './stack-chart.ts';
import { partName, partText, stackRowName, stackDetails } from './stack-label.ts';
import { sumText } from '../shared/marks/sum-kind.ts';

export const placeStack = ({ rows, ...chart }: StackChart): PlacedStairs =>
  placeStairs({
    ...chart,
    flights: rows.map((row) => ({
      name: stackRowName(row),
      href: row.total?.href,
      label: placeTexts(row.label, sumText(row), stackDetails(row)),
      steps: row.parts.map((part) => ({
        text: partText(part),
        name: partName(row, part),
        href: part.href,
        from: part.from,
        quantity: part.value.kind === 'quantity' ? part.value : undefined,
        isReplaced: part.isReplaced,
      })),
      sum: { at: row.stated, isMixed: row.kind === 'mixed' },
    })),
  });

/** What a reader must know to read this chart. */
export function stackKey({ rows }: StackChart): BarKeyEntry[] {
  const parts = rows.flatMap((row) => row.parts);
  const entries: (BarKeyEntry | false)[] = [
    ...keyEntries(parts.filter(({ isReplaced }) => !isReplaced)),
    parts.some(({ isReplaced }) => isReplaced) && {
      sample: { sure: 0, claimed: 60, end: 'firm' },
      text: 'an earlier plan, replaced or called off',
    },
    rows.some(({ kind }) => kind !== 'mixed') && { sample: 'sum', text: 'the sum of the parts above' },
    rows.some(({ kind }) => kind === 'mixed') && { sample: 'mixed-sum', text: 'a sum that mixes floors and ceilings' },
  ];
  return entries.filter((entry) => entry !== false);
}
