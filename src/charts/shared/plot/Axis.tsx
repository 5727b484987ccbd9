import { ChartText } from '../text/ChartText.tsx';
import { FullGrid, GridDefinition, type Grid } from './Grid.tsx';
import { AXIS } from '../measures.ts';
import type { Tick } from './place-ticks.ts';
import type { Surface } from '../surface.ts';

export interface PlacedAxis {
  /** Top of its line of ticks, and what it reaches down from there, px. */
  y: number;
  height: number;
  ticks: Tick[];
}

/** The lines down from ticks. */
export const gridOf = ({ ticks }: Pick<PlacedAxis, 'ticks'>, id: string): Grid => ({
  lines: ticks.map(({ at }) => ({ at, isInk: at === 0 })),
  id,
});

/** Ticks on top, and lines down from them that rows may draw again. */
export const Axis = ({ on, axis: { ticks, y, height }, grid }: { on: Surface; axis: PlacedAxis; grid: Grid }) => (
  <g aria-hidden="true">
    <GridDefinition on={on} grid={grid} />
    {ticks.map(({ at, label, anchor }) => (
      <ChartText on={on} x={on.x(at)} y={y + 12} text-anchor={anchor}>
        {label}
      </ChartText>
    ))}
    <FullGrid on={on} id={grid.id} y={y + AXIS} height={height - AXIS} />
  </g>
);
