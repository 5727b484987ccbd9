import type { ComponentChildren } from 'preact';
import { Label } from '../bars/BoundBars.tsx';
import { ROW_GAP } from '../bars/place-bars.ts';
import { ChartSvg } from '../ChartSvg.tsx';
import { BAND, type PlacedTimeGroup, type PlacedTimeRow } from './place-time-rows.ts';
import type { TimeAxis } from './time-axis.ts';
import { TimeGrid } from './TimeGrid.tsx';

interface TimeFrameProps<Item> {
  /** One sentence for a listener. */
  description: string;
  placed: { axis: TimeAxis; groups: readonly PlacedTimeGroup<Item>[]; height: number };
  /** Unique on the page: twenty charts may share it. */
  idPrefix: string;
  /** What the marks are filled with. */
  textures?: ComponentChildren;
  /** Draws the links and marks of one row. */
  children: (row: PlacedTimeRow<Item>) => ComponentChildren;
}

const gridIdOf = (idPrefix: string) => `${idPrefix}-grid`;

/** What all charts over time share: years on top, headings and rows below. */
export function TimeFrame<Item>({ description, placed, idPrefix, textures, children }: TimeFrameProps<Item>) {
  const { axis, groups, height } = placed;
  return (
    <ChartSvg description={description} height={height}>
      {textures && <g class="power">{textures}</g>}
      <TimeGrid axis={axis} height={height} gridId={gridIdOf(idPrefix)} />
      {groups.flatMap(({ rows }) => rows.map(({ y }) => <rect class="line" y={y} width="100%" height="1" />))}
      {groups.map(({ heading, rows }) => (
        <g class="power">
          {heading.map(({ text, y }) => (
            <g class="heading" transform={`translate(0 ${y})`}>
              <text>{text}</text>
            </g>
          ))}
          {rows.map((row) => (
            <g transform={`translate(0 ${row.y})`}>{children(row)}</g>
          ))}
        </g>
      ))}
    </ChartSvg>
  );
}

interface RowLinkProps {
  row: PlacedTimeRow<unknown>;
  idPrefix: string;
  href: string;
  /** All that is printed on the row, and what its marks mean. */
  name: string;
  /** The marks. */
  children: ComponentChildren;
}

/** A whole row is the target of its link: its ground, its label, and its marks on the lines of the years. */
export const RowLink = ({ row, idPrefix, href, name, children }: RowLinkProps) => (
  <a href={href} aria-label={name}>
    <rect class="hit row" y={-ROW_GAP / 2} width="100%" height={row.height} />
    <Label label={row.label} />
    <Band y={row.bandY}>
      <use class="grid" href={`#${gridIdOf(idPrefix)}`} />
      {children}
    </Band>
  </a>
);

/** The place of a row's marks. A stylesheet may move it up beside the label. */
export const Band = ({ y, children }: { y: number; children: ComponentChildren }) => (
  <g class="band" transform={`translate(0 ${y})`}>
    <svg height={BAND}>{children}</svg>
  </g>
);
