import { barChartKey } from '../charts/bars/bars-key.ts';
import { BoundBars } from '../charts/bars/BoundBars.tsx';
import { lookUpBars } from '../charts/bars/bar-chart.ts';
import { Key } from '../charts/shared/key/Key.tsx';
import { PAGE } from '../charts/shared/surface.ts';
import type { CountBars } from '../count/bars.ts';
import type { Measure } from '../count/question.ts';
import { countEntry } from './count-entry.ts';

interface CountPictureProps {
  bars: CountBars;
  measure: Measure;
  /** For who hears the picture. */
  description: string;
  hrefOf: (figure: string) => string;
}

/** The answer as the site's own bars. A sum of several figures leads to the table that lists them. */
export function CountPicture({ bars: { bars, ledger }, measure, description, hrefOf }: CountPictureProps) {
  const single = new Set(bars.filter(({ of }) => of.length === 1).map(({ figure }) => figure));
  const { groups, ...looked } = lookUpBars(countEntry(bars, measure, description), ledger, (figure) =>
    single.has(figure) ? hrefOf(figure) : '#counted',
  );
  // As the answer itself: by the bounds of the sum, and not by its parts as stated, which may be no bound.
  const byBounds = groups.map((group) => ({ ...group, bars: group.bars.map((bar) => ({ ...bar, sum: undefined })) }));
  const chart = { ...looked, groups: byBounds };
  return (
    <figure class="chart chartpage" aria-label={description}>
      <div class="chart-frame">
        <BoundBars on={PAGE} chart={chart} idPrefix="count" />
      </div>
      <div class="key" data-not-said>
        <Key chartKey={barChartKey(chart)} idPrefix="key-count" />
      </div>
    </figure>
  );
}
