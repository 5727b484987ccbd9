import { MarkPatterns, percent } from '../marks.tsx';
import { placeSteps } from './place-steps.ts';
import { PROMISE as VAGUE } from './PathsKey.tsx';
import { stepName, type Step, type StepsChart } from './steps-chart.ts';
import { Band, RowLabel } from './TimeRows.tsx';
import type { TimeSpan } from './time-axis.ts';
import { READ_LINE, TimeKey } from './TimeKey.tsx';
import { TimeFrame } from './TimeFrame.tsx';

export interface StepsProps {
  chart: StepsChart;
  /** Unique on the page: twenty charts may share it. */
  idPrefix: string;
}

/** Steps that lead upwards to the right: each is one more, from its date on. */
export function Steps({ chart, idPrefix }: StepsProps) {
  const placed = placeSteps(chart);
  const [gridId, patternId] = [`${idPrefix}-grid`, `${idPrefix}-date`];
  return (
    <TimeFrame
      description={chart.description}
      placed={placed}
      gridId={gridId}
      patterns={<MarkPatterns marks={[VAGUE]} patternId={patternId} />}
    >
      {(row) => (
        <a href={row.item.href} aria-label={stepName(row.item)}>
          <RowLabel row={row} />
          <Band y={row.bandY}>
            <use class="grid" href={`#${gridId}`} />
            <StepMark
              step={row.item}
              date={placed.axis.span(row.item.date)}
              end={placed.axis.read.at}
              patternId={patternId}
            />
          </Band>
        </a>
      )}
    </TimeFrame>
  );
}

interface StepMarkProps {
  step: Pick<Step, 'kind' | 'count'>;
  date: TimeSpan;
  /** Up to here the sources have been read, percent. */
  end: number;
  patternId: string;
}

/** Hatched while it may have begun, solid from then on; a count that is stated is a ring around its number. */
function StepMark({ step: { kind, count }, date: { from, to }, end, patternId }: StepMarkProps) {
  if (kind === 'stated') {
    return (
      <svg x={percent((from + to) / 2)}>
        <circle class="count" cx="0" cy="12" r="11" />
        <text class="year" x="0" y="16.5" text-anchor="middle">
          {count}
        </text>
      </svg>
    );
  }
  return (
    <>
      <rect
        class="outlined date"
        fill={`url(#${patternId}-hatch)`}
        x={percent(from)}
        y="3"
        width={percent(to - from)}
        height="18"
      />
      {end > to && <rect class="solid" x={percent(to)} y="3" width={percent(end - to)} height="18" />}
    </>
  );
}

/** What a reader must know to read this chart. */
export const StepsKey = ({ idPrefix }: { idPrefix: string }) => (
  <TimeKey
    idPrefix={idPrefix}
    entries={[
      READ_LINE,
      {
        sample: (
          <>
            <MarkPatterns marks={[VAGUE]} patternId={idPrefix} />
            <StepMark step={{ kind: 'step', count: 1 }} date={{ from: 10, to: 35 }} end={100} patternId={idPrefix} />
          </>
        ),
        text: 'one more; hatched while it may have begun, as wide as the date is vague',
      },
      {
        sample: <StepMark step={{ kind: 'stated', count: 1 }} date={{ from: 50, to: 50 }} end={0} patternId="" />,
        text: 'a source’s own count, which the steps up to then make',
      },
    ]}
  />
);
