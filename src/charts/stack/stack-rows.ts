import { rowOf, type ChartRow } from '../shared/form/chart-row.ts';
import type { StackChart } from './stack-chart.ts';
import { rowWords } from './stack-label.ts';

/** The parts of each sum, with the sum and what kind of number it is as their heading. */
export const stackRows = ({ hue, rows }: StackChart): ChartRow[] =>
  rows.flatMap((row) => {
    const group = rowWords(row);
    const place = { group, hue, detail: '', part: 'whole' } as const;
    return [
      ...row.parts.map((part) =>
        rowOf(part, { ...place, label: part.label, detail: part.isReplaced ? 'replaced' : '' }),
      ),
      ...(row.total ? [rowOf(row.total, { ...place, label: 'Together' })] : []),
    ];
  });
