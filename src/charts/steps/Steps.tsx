import { At } from '../shared/plot/At.tsx';
import type { Picture } from '../shared/form/form.ts';
import type { Surface } from '../shared/surface.ts';
import { ChartText } from '../shared/text/ChartText.tsx';
import { placeSteps } from './place-steps.ts';
import { stepName, type Step, type StepsChart } from './steps-chart.ts';
import type { TimeSpan } from '../shared/time/time-axis.ts';
import { RowLink, TimeFrame } from '../shared/time/TimeFrame.tsx';
import type { ChartKey } from '../shared/key/Key.tsx';
import { timeKey } from '../shared/time/time-key.tsx';

/** Steps that lead upwards to the right: each is one more, from its date on. */
export function Steps({ on, chart, idPrefix }: Picture<StepsChart>) {
  const placed = placeSteps(chart);
  const { span, read } = placed.axis;
  return (
    <TimeFrame on={on} description={chart.description} placed={placed} idPrefix={idPrefix}>
      {(row, frame) => (
        <RowLink row={row} frame={frame} href={row.item.href} name={stepName(row.item)}>
          <StepMark on={frame.on} step={row.item} date={span(row.item.date)} end={read.at} />
        </RowLink>
      )}
    </TimeFrame>
  );
}

interface StepMarkProps {
  on: Surface;
  step: Pick<Step, 'kind' | 'count'>;
  date: TimeSpan;
  /** Up to here the sources have been read, percent. */
  end: number;
}

/** Pale while it may have begun, solid from then on; a count that is stated is a ring around its number. */
function StepMark({ on, step: { kind, count }, date: { from, to }, end }: StepMarkProps) {
  if (kind === 'stated') {
    return (
      <At on={on} x={(from + to) / 2}>
        <circle {...on.look('count')} cx="0" cy="10" r="9.5" />
        <ChartText on={on} look="year" x="0" y="14" text-anchor="middle">
          {count}
        </ChartText>
      </At>
    );
  }
  return (
    <>
      <rect {...on.look('pale')} x={on.x(from)} y="2" width={on.x(to - from)} height="16" />
      {end > to && <rect {...on.look('solid')} x={on.x(to)} y="2" width={on.x(end - to)} height="16" />}
    </>
  );
}

/** What a reader must know to read this chart. */
export const stepsKey = (): ChartKey =>
  timeKey([
    {
      sample: (on) => <StepMark on={on} step={{ kind: 'step', count: 1 }} date={{ from: 10, to: 40 }} end={100} />,
      text: 'one more; pale while it may have begun, as wide as the date is vague',
    },
    {
      sample: (on) => <StepMark on={on} step={{ kind: 'stated', count: 1 }} date={{ from: 50, to: 50 }} end={0} />,
      text: 'a source’s own count, which the steps up to then make',
    },
  ]);
