import { rowOf, type ChartRow } from '../shared/form/chart-row.ts';
import type { SharesChart } from './shares-chart.ts';
import { sharesRowName, percentText } from './shares-label.ts';

/** Each share with the amount it is taken from, then what has none. */
export const sharesRows = ({ hue, rows }: SharesChart): ChartRow[] =>
  rows.flatMap((row) => {
    const place = { group: sharesRowName(row), hue, part: 'whole' } as const;
    return [
      ...row.parts.map((part) =>
        rowOf(part, { ...place, label: part.label, detail: `${percentText(part.share)} of the floors` }),
      ),
      ...row.missing.map((mark) => rowOf(mark, { ...place, label: mark.label, detail: 'share unknown' })),
    ];
  });
