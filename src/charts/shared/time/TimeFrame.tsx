import { GridPart, type Grid } from '../Grid.tsx';
import { Hit } from '../Hit.tsx';
import { RowLines } from '../RowLines.tsx';
import type { Surface } from '../surface.ts';
import type { ComponentChildren } from 'preact';
import { Label } from '../Label.tsx';
import { BAND, ROW_GAP } from '../measures.ts';
import { ChartSvg } from '../ChartSvg.tsx';
import { ChartText } from '../ChartText.tsx';
import type { PlacedTimeGroup, PlacedTimeRow } from './place-time-rows.ts';
import type { TimeAxis } from './time-axis.ts';
import { TimeGrid, yearGrid } from './TimeGrid.tsx';
import { Band } from '../Band.tsx';

/** What a row is drawn on, and the lines that cross it. */
export interface RowFrame {
  on: Surface;
  grid: Grid;
}

interface TimeFrameProps<Item> {
  on: Surface;
  /** One sentence for a listener. */
  description: string;
  placed: { axis: TimeAxis; groups: readonly PlacedTimeGroup<Item>[]; height: number };
  /** Unique on the page. */
  idPrefix: string;
  /** Draws the links and marks of one row. */
  children: (row: PlacedTimeRow<Item>, frame: RowFrame) => ComponentChildren;
}

/** What all charts over time share: years on top, headings and rows below. */
export function TimeFrame<Item>({ on, description, placed, idPrefix, children }: TimeFrameProps<Item>) {
  const { axis, groups, height } = placed;
  const hued = on.hued('power');
  const grid = yearGrid(axis, `${idPrefix}-grid`);
  return (
    <ChartSvg on={on} description={description} height={height}>
      <TimeGrid on={on} axis={axis} height={height} grid={grid} />
      <g {...on.group('power rows')}>
        {groups.flatMap(({ heading, rows }) =>
          rows.map((row, i) => (
            <g transform={`translate(0 ${row.y})`}>
              {i === 0 &&
                heading.map(({ text, y }) => (
                  <g {...hued.look('heading')} transform={`translate(0 ${y - row.y})`}>
                    <ChartText on={hued}>{text}</ChartText>
                  </g>
                ))}
              <RowLines on={on} rows={[{}]} />
              {children(row, { on: hued, grid })}
            </g>
          )),
        )}
      </g>
    </ChartSvg>
  );
}

interface RowLinkProps {
  row: PlacedTimeRow<unknown>;
  frame: RowFrame;
  href: string;
  /** All that is printed on the row, and what its marks mean. */
  name: string;
  /** The marks. */
  children: ComponentChildren;
}

/** A whole row is the target of its link: its ground, its label, and its marks on the lines of the years. */
export const RowLink = ({ row, frame: { on, grid }, href, name, children }: RowLinkProps) => (
  <a href={href} aria-label={name}>
    <Hit on={on} row y={-ROW_GAP / 2} width="100%" height={row.height} />
    <Label on={on} label={row.label} />
    <Band on={on} y={row.bandY}>
      <GridPart on={on} grid={grid} height={BAND} />
      {children}
    </Band>
  </a>
);
