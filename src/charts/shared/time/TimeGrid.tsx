import { ChartText } from '../ChartText.tsx';
import { percent } from '../marks.tsx';
import { TIME_AXIS, type TimeAxis } from './time-axis.ts';

interface TimeGridProps {
  axis: TimeAxis;
  /** Of the whole chart, px. */
  height: number;
  /** Id of the lines, which every row uses. */
  gridId: string;
}

/** The years, and the line that parts what has happened from what has been promised. */
export function TimeGrid({ axis: { years, labels, read }, height, gridId }: TimeGridProps) {
  return (
    <g aria-hidden="true">
      <defs>
        <g id={gridId}>
          {years.map((at) => (
            <line x1={percent(at)} x2={percent(at)} y2="100%" />
          ))}
          <line stroke="currentColor" stroke-width="2" x1={percent(read.at)} x2={percent(read.at)} y2="100%" />
        </g>
      </defs>
      <ChartText class="read" x={percent(read.at)} y="12" text-anchor={read.anchor}>
        {read.label}
      </ChartText>
      <svg class="grid" y="16" height={TIME_AXIS - 16}>
        {years.map((at) => (
          <line x1={percent(at)} x2={percent(at)} y1="8" y2="100%" />
        ))}
        <line stroke="currentColor" stroke-width="2" x1={percent(read.at)} x2={percent(read.at)} y2="7" />
      </svg>
      {labels.map(({ at, label, anchor }) => (
        <ChartText class="year" x={percent(at)} y="35" text-anchor={anchor}>
          {label}
        </ChartText>
      ))}
      <svg class="grid full" y={TIME_AXIS} height={height - TIME_AXIS}>
        <use href={`#${gridId}`} />
      </svg>
    </g>
  );
}
