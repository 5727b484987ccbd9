import type { ShortContents } from '../shared/short/short-contents.ts';
import { printPartialDate } from '../../ledger/partial-date.ts';
import { fittingNames } from '../shared/short/place-short.ts';
import { placeSteps } from './place-steps.ts';
import type { StepsChart } from './steps-chart.ts';
import { Stairs } from './steps-thumbnail.tsx';

/** px */
const STAIRS = 40;

/** Each group as one flight of stairs, what it adds up to, and who was added. */
export function stepsShort(chart: StepsChart): ShortContents {
  const { axis } = placeSteps(chart);
  const highest = Math.max(1, ...chart.groups.flatMap(({ rows }) => rows.map(({ count }) => count)));
  return {
    groups: [
      {
        rows: chart.groups.map(({ heading = '', rows }) => {
          const steps = rows.filter(({ kind }) => kind === 'step');
          const last = rows.at(-1);
          return {
            name: heading,
            value: {
              bound: '',
              number: last ? `${last.count} in ${printPartialDate(last.date, 'short').replace(/^\d+ /, '')}` : '',
            },
            href: last?.href,
            hue: 'power',
            height: STAIRS,
            parts: fittingNames(
              steps.map(({ label }) => label),
              2,
            ),
            mark: (on) => <Stairs on={on} steps={steps} axis={axis} height={STAIRS} highest={highest} />,
          };
        }),
      },
    ],
    left: 0,
    isFromZero: false,
    years: axis,
  };
}
