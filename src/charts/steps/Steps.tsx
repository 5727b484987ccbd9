import { ChartText } from '../shared/ChartText.tsx';
import { percent } from '../shared/marks.tsx';
import { placeSteps } from './place-steps.ts';
import { stepName, type Step, type StepsChart } from './steps-chart.ts';
import type { TimeSpan } from '../shared/time/time-axis.ts';
import { RowLink, TimeFrame } from '../shared/time/TimeFrame.tsx';
import type { ChartKey } from '../shared/Key.tsx';
import { timeKey } from '../shared/time/time-key.tsx';

export interface StepsProps {
  chart: StepsChart;
  /** Unique on the page: twenty charts may share it. */
  idPrefix: string;
}

/** Steps that lead upwards to the right: each is one more, from its date on. */
export function Steps({ chart, idPrefix }: StepsProps) {
  const placed = placeSteps(chart);
  const { span, read } = placed.axis;
  return (
    <TimeFrame description={chart.description} placed={placed} idPrefix={idPrefix}>
      {(row) => (
        <RowLink row={row} idPrefix={idPrefix} href={row.item.href} name={stepName(row.item)}>
          <StepMark step={row.item} date={span(row.item.date)} end={read.at} />
        </RowLink>
      )}
    </TimeFrame>
  );
}

interface StepMarkProps {
  step: Pick<Step, 'kind' | 'count'>;
  date: TimeSpan;
  /** Up to here the sources have been read, percent. */
  end: number;
}

/** Pale while it may have begun, solid from then on; a count that is stated is a ring around its number. */
function StepMark({ step: { kind, count }, date: { from, to }, end }: StepMarkProps) {
  if (kind === 'stated') {
    return (
      <svg x={percent((from + to) / 2)}>
        <circle class="count" cx="0" cy="12" r="11" />
        <ChartText class="year" x="0" y="16.5" text-anchor="middle">
          {count}
        </ChartText>
      </svg>
    );
  }
  return (
    <>
      <rect class="pale" x={percent(from)} y="3" width={percent(to - from)} height="18" />
      {end > to && <rect class="solid" x={percent(to)} y="3" width={percent(end - to)} height="18" />}
    </>
  );
}

/** What a reader must know to read this chart. */
export const stepsKey = (): ChartKey =>
  timeKey([
    {
      sample: () => <StepMark step={{ kind: 'step', count: 1 }} date={{ from: 10, to: 40 }} end={100} />,
      text: 'one more; pale while it may have begun, as wide as the date is vague',
    },
    {
      sample: () => <StepMark step={{ kind: 'stated', count: 1 }} date={{ from: 50, to: 50 }} end={0} />,
      text: 'a source’s own count, which the steps up to then make',
    },
  ]);
