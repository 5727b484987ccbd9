import { rowOf, type ChartRow } from '../shared/form/chart-row.ts';
import type { Mark } from '../shared/marks/mark.ts';
import type { BarChart } from './bar-chart.ts';
import { barWords } from './bar-label.ts';

/** Everything that the chart draws, in its order: each bar, then its dated part. */
export function barsRows({ groups }: BarChart): ChartRow[] {
  return groups.flatMap(({ heading, hue, bars }) =>
    bars.flatMap((bar) => {
      const row = (mark: Mark, part: ChartRow['part']) =>
        rowOf(mark, { group: heading, hue, label: bar.label, detail: bar.detail, part });
      return [{ ...row(bar, 'whole'), words: barWords(bar) }, ...(bar.inner ? [row(bar.inner, 'inner')] : [])];
    }),
  );
}
