import { NARROW_COLUMN, placeTimeRows, type PlacedTimeGroup } from '../shared/time/place-time-rows.ts';
import { MIN_WIDTH } from '../shared/measures.ts';
import { stepDetails, type Step, type StepsChart } from './steps-chart.ts';
import { placeTimeAxis, type TimeAxis } from '../shared/time/time-axis.ts';

export interface PlacedSteps {
  axis: TimeAxis;
  groups: PlacedTimeGroup<Step>[];
  /** px, the same at every width. */
  height: number;
}

/** All steps on one axis of years, the oldest on top. */
export function placeSteps({ groups, readUpTo }: StepsChart): PlacedSteps {
  const steps = groups.flatMap(({ rows }) => rows);
  return {
    axis: placeTimeAxis(steps, readUpTo, MIN_WIDTH - NARROW_COLUMN),
    ...placeTimeRows(groups, (step) => ({
      name: step.label,
      value: { bound: '', number: step.words },
      details: stepDetails(step),
    })),
  };
}
