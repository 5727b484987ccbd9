import type { ComponentChildren } from 'preact';
import { PAGE, type Surface } from '../surface.ts';
import { BAND } from '../measures.ts';

/** Width of the place for a sample, px. */
export const SAMPLE_WIDTH = 56;

/** One line of a key: a sample of a mark, and what it says. */
export interface KeyEntry {
  /** Class of what the sample's colour comes from; left out for ink. */
  hue?: string | undefined;
  /** Draws the mark in a place of `SAMPLE_WIDTH` by `BAND`. @param patternId unique on the page */
  sample: (on: Surface, patternId: string) => ComponentChildren;
  text: string;
  /** Who sees the mark in its place needs no word on it. */
  isPlain?: boolean | undefined;
}

/** How to read a chart. */
export interface ChartKey {
  title: string;
  entries: readonly KeyEntry[];
}

interface KeyProps {
  chartKey: ChartKey;
  /** Unique on the page, and another than the chart's own. */
  idPrefix: string;
}

/** A chart's key beside it or below: one line for each kind of mark. */
export const Key = ({ chartKey: { title, entries }, idPrefix }: KeyProps) => (
  <div class="bar-key">
    <p id={`${idPrefix}-title`}>{title}</p>{' '}
    <ul aria-labelledby={`${idPrefix}-title`}>
      {entries.map(({ hue, sample, text }, i) => {
        const mark = sample(PAGE, `${idPrefix}-${i}`);
        return (
          <li>
            <svg class="bars" width={SAMPLE_WIDTH} height={BAND} aria-hidden="true">
              {hue === undefined ? mark : <g class={hue}>{mark}</g>}
            </svg>
            {text}{' '}
          </li>
        );
      })}
    </ul>
  </div>
);
