import type { ComponentChildren, JSX } from 'preact';
import type { PlacedTimeGroup, PlacedTimeRow } from './place-time-rows.ts';
import type { TimeAxis } from './time-axis.ts';
import { TimeGrid } from './TimeGrid.tsx';
import { TimeRows } from './TimeRows.tsx';

interface TimeFrameProps<Item> {
  /** One sentence for a listener. */
  description: string;
  placed: { axis: TimeAxis; groups: readonly PlacedTimeGroup<Item>[]; height: number };
  /** Of the lines that every row uses. */
  gridId: string;
  patterns: JSX.Element;
  /** Draws the links and marks of one row. */
  children: (row: PlacedTimeRow<Item>) => ComponentChildren;
}

/** What all charts over time share: years on top, rows below. As wide as its place, of one height. */
export function TimeFrame<Item>({ description, placed, gridId, patterns, children }: TimeFrameProps<Item>) {
  const { axis, groups, height } = placed;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="bars bound-bars"
      width="100%"
      height={height}
      role="group"
      aria-label={description}
    >
      <g class="power">{patterns}</g>
      <TimeGrid axis={axis} height={height} gridId={gridId} />
      <TimeRows groups={groups}>{children}</TimeRows>
    </svg>
  );
}
