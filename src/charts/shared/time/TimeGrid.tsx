import { ChartText } from '../text/ChartText.tsx';
import { FullGrid, GridDefinition, GridLines, type Grid } from '../plot/Grid.tsx';
import type { Surface } from '../surface.ts';
import { TIME_AXIS, type TimeAxis } from './time-axis.ts';

interface TimeGridProps {
  on: Surface;
  axis: TimeAxis;
  /** Of the whole chart, px. */
  height: number;
  /** The lines, which every row draws. */
  grid: Grid;
}

/** The lines of the years, and the one that parts what has happened from what has been promised. */
export const yearGrid = ({ years, read }: TimeAxis, id: string): Grid => ({
  lines: [...years.map((at) => ({ at, isInk: false })), { at: read.at, isInk: true, width: 2 }],
  id,
});

const TOP = 16; // px of the lines above the rows

/** The years, and how far the sources have been read. */
export function TimeGrid({ on, axis: { years, labels, read }, height, grid }: TimeGridProps) {
  const lines = (
    <>
      {years.map((at) => (
        <GridLines
          on={on}
          lines={[{ at, isInk: false }]}
          from={on.isFile ? TOP + 8 : 8}
          to={on.isFile ? TIME_AXIS : '100%'}
        />
      ))}
      <GridLines
        on={on}
        lines={[{ at: read.at, isInk: true, width: 2 }]}
        from={on.isFile ? TOP : undefined}
        to={on.isFile ? TOP + 7 : 7}
      />
    </>
  );
  return (
    <g aria-hidden="true">
      <GridDefinition on={on} grid={grid} />
      <ChartText on={on} look="read" x={on.x(read.at)} y="12" text-anchor={read.anchor}>
        {read.label}
      </ChartText>
      {on.isFile ? (
        lines
      ) : (
        <svg class="grid" y={TOP} height={TIME_AXIS - TOP}>
          {lines}
        </svg>
      )}
      {labels.map(({ at, label, anchor }) => (
        <ChartText on={on} look="year" x={on.x(at)} y="33" text-anchor={anchor}>
          {label}
        </ChartText>
      ))}
      <FullGrid on={on} id={grid.id} y={TIME_AXIS} height={height - TIME_AXIS} />
    </g>
  );
}
