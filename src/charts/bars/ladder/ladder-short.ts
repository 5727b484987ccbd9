import type { BarChart } from '../bar-chart.ts';
import { barsShort } from '../bars-short.tsx';
import type { ShortContents, ShortPaper } from '../../shared/short/short-contents.ts';
import { rungWord } from './ladder-chart.ts';

/** All rungs in one list, where each row says how far it has got. */
export const ladderShort = (chart: BarChart, paper: ShortPaper): ShortContents =>
  barsShort(
    {
      ...chart,
      groups: [
        {
          hue: 'power',
          bars: chart.groups.flatMap(({ heading, bars }) => bars.map((bar) => ({ ...bar, remark: rungWord(heading) }))),
        },
      ],
    },
    paper,
  );
