import type { ComponentChildren } from 'preact';
import { Band } from '../plot/Band.tsx';
import { ChartSvg } from '../plot/ChartSvg.tsx';
import { ChartText } from '../text/ChartText.tsx';
import { GridPart, type Grid } from '../plot/Grid.tsx';
import { Hit } from '../plot/Hit.tsx';
import { BAND } from '../measures.ts';
import { RowLines } from '../plot/RowLines.tsx';
import type { Surface } from '../surface.ts';
import { BAND_TOP, type PlacedTimeGroup, type PlacedTimeRow } from './place-time-rows.ts';
import type { TimeAxis } from './time-axis.ts';
import { TimeGrid, yearGrid } from './TimeGrid.tsx';
import { TimeLabel } from './TimeLabel.tsx';

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
  /** Left of the years, above the names. */
  remark?: string | undefined;
  /** Draws the links and marks of one row. */
  children: (row: PlacedTimeRow<Item>, frame: RowFrame) => ComponentChildren;
}

/** px from the edge to the years, where there is room for a column of labels, as in a file. */
const WIDE_COLUMN = 316;

/** What all charts over time share: years on top, names to the left, headings above their rows. */
export function TimeFrame<Item>({ on: paper, description, placed, idPrefix, remark, children }: TimeFrameProps<Item>) {
  const { axis, groups, height } = placed;
  const on = paper.inset(WIDE_COLUMN);
  const hued = on.hued('power');
  const grid = yearGrid(axis, `${idPrefix}-grid`);
  const picture = (
    <>
      <TimeGrid on={on} axis={axis} height={height} grid={grid} />
      {remark && (
        <Column on={on}>
          <ChartText on={on} y={31}>
            {remark}
          </ChartText>
        </Column>
      )}
      <g {...on.group('power')}>
        {groups.map(({ heading, rows }) => (
          <>
            {heading.map(({ text, y }) => (
              <Column on={on}>
                <g {...hued.look('heading')} transform={`translate(0 ${y})`}>
                  <ChartText on={hued}>{text}</ChartText>
                </g>
              </Column>
            ))}
            {rows.map((row) => (
              <g transform={`translate(0 ${row.y})`}>
                <RowLines on={on} rows={[{}]} />
                {children(row, { on: hued, grid })}
              </g>
            ))}
          </>
        ))}
      </g>
    </>
  );
  return (
    <ChartSvg on={on} class="timed" description={description} height={height}>
      {on.isFile ? <g transform={`translate(${WIDE_COLUMN} 0)`}>{picture}</g> : picture}
    </ChartSvg>
  );
}

/** What stands left of the years. */
const Column = ({ on, children }: { on: Surface; children: ComponentChildren }) =>
  on.isFile ? <g transform={`translate(-${WIDE_COLUMN} 0)`}>{children}</g> : <g class="label">{children}</g>;

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
    <Hit on={on} row y={0} width="100%" height={row.height} />
    <Column on={on}>
      <TimeLabel on={on} {...row} />
    </Column>
    <Band on={on} y={BAND_TOP}>
      {on.isFile && <GridPart on={on} grid={grid} height={BAND} />}
      {children}
    </Band>
  </a>
);
