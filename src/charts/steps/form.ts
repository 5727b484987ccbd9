import { formOf } from '../shared/form.ts';
import { Steps, stepsKey } from './Steps.tsx';
import { stepsThumbnail } from './steps-thumbnail.tsx';
import { stepsChart, stepsRows } from './steps-chart.ts';

/** A count that grows with each event. */
export const steps = formOf({
  resolve: stepsChart,
  draw: Steps,
  key: stepsKey,
  rows: stepsRows,
  thumbnail: stepsThumbnail,
});
