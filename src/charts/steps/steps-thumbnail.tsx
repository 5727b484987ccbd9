import type { Surface } from '../shared/surface.ts';
import type { ThumbnailContents, ThumbnailRow } from '../shared/thumbnail/Thumbnail.tsx';
import type { TimeAxis } from '../shared/time/time-axis.ts';
import { placeSteps } from './place-steps.ts';
import type { StepsChart, Step } from './steps-chart.ts';

const STAIRS = 66; // px

/** Each group is one flight of stairs: what matters from afar is how it rises. */
export function stepsThumbnail(chart: StepsChart): ThumbnailContents {
  const { axis } = placeSteps(chart);
  const highest = Math.max(1, ...chart.groups.flatMap(({ rows }) => rows.map(({ count }) => count)));
  const rows = chart.groups.map(({ heading = '', rows: all }): ThumbnailRow => {
    const steps = all.filter(({ kind }) => kind === 'step');
    return {
      name: heading,
      value: { bound: '', number: steps.at(-1)?.words ?? '' },
      hue: 'power',
      isTimed: true,
      height: STAIRS,
      mark: (on) => <Stairs on={on} steps={steps} axis={axis} height={STAIRS} highest={highest} />,
    };
  });
  return { all: [{ rows }], groups: [{ rows }], years: axis };
}

interface StairsProps {
  on: Surface;
  steps: readonly Step[];
  axis: TimeAxis;
  /** px of a flight that rises to `highest` */
  height: number;
  highest: number;
}

/** How a count rises over the years. */
const Stairs = ({ on, steps, axis, height, highest }: StairsProps) => (
  <>
    {steps.map(({ count, date }, i) => {
      const { from, to } = axis.span(date);
      const px = height / highest;
      const rise = count - (steps[i - 1]?.count ?? 0);
      const place = { y: height - count * px, height: rise * px - 1 };
      const { at: end } = axis.read;
      return (
        <>
          <rect {...on.look('pale')} x={on.x(from)} width={on.x(Math.min(to, end) - from)} {...place} />
          {end > to && <rect {...on.look('solid')} x={on.x(to)} width={on.x(end - to)} {...place} />}
        </>
      );
    })}
  </>
);
