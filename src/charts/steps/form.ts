import { formOf } from '../shared/form/form.ts';
import { Steps, stepsKey } from './Steps.tsx';
import { stepsThumbnail } from './steps-thumbnail.tsx';
import { stepsChart, stepsRows } from './steps-chart.ts';
import { stepsShort } from './steps-short.tsx';
import { placeSteps } from './place-steps.ts';

/** A count that grows with each event. */
export const steps = formOf({
  resolve: stepsChart,
  draw: Steps,
  height: (chart) => placeSteps(chart).height,
  key: stepsKey,
  rows: stepsRows,
  thumbnail: stepsThumbnail,
  short: stepsShort,
});
