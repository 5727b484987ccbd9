import type { ComponentChildren } from 'preact';
import { BAND } from './place-time-rows.ts';

const SAMPLE_WIDTH = 56; // px

export interface TimeKeyEntry {
  /** Marks in a place 56 px wide. */
  sample: ComponentChildren;
  text: string;
}

export interface TimeKeyProps {
  entries: readonly TimeKeyEntry[];
  /** Unique on the page, and another than the chart's own. */
  idPrefix: string;
}

/** The key of a chart over time: one line for each kind of mark that it uses. */
export const TimeKey = ({ entries, idPrefix }: TimeKeyProps) => (
  <div class="bar-key">
    <p id={`${idPrefix}-title`}>How to read the marks</p>{' '}
    <ul aria-labelledby={`${idPrefix}-title`}>
      {entries.map(({ sample, text }) => (
        <li>
          <svg class="bars" width={SAMPLE_WIDTH} height={BAND} aria-hidden="true">
            <g class="power">{sample}</g>
          </svg>
          {text}{' '}
        </li>
      ))}
    </ul>
  </div>
);

/** The line that parts past from promised. */
export const READ_LINE: TimeKeyEntry = {
  sample: <path class="zero" stroke-width="2" d={`M28 0v${BAND}`} />,
  text: 'how far the sources have been read',
};
