import { SAMPLE_WIDTH, type ChartKey, type KeyEntry } from '../key/Key.tsx';
import { BAND } from '../measures.ts';

/** The key of a chart over time: how far the sources have been read, then one line for each kind of mark. */
export const timeKey = (entries: readonly KeyEntry[]): ChartKey => ({
  title: 'How to read the marks',
  entries: [READ_LINE, ...entries].map((entry) => ({ hue: 'power', ...entry })),
});

/** The line that parts past from promised. */
const READ_LINE: KeyEntry = {
  sample: (on) => <path {...on.look('zero')} stroke-width="2" d={`M${SAMPLE_WIDTH / 2} 0v${BAND}`} />,
  text: 'how far the sources have been read',
};
