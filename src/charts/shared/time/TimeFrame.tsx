import type { ComponentChildren } from 'preact';
import { Label } from '../Label.tsx';
import { ROW_GAP } from '../measures.ts';
import { ChartSvg } from '../ChartSvg.tsx';
import { ChartText } from '../ChartText.tsx';
import type { PlacedTimeGroup, PlacedTimeRow } from './place-time-rows.ts';
import type { TimeAxis } from './time-axis.ts';
import { TimeGrid } from './TimeGrid.tsx';
import { Band } from '../Band.tsx';

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
    <ChartSvg description={description} height={height} rows={groups.flatMap(({ rows }) => rows).length}>
      {textures && <g class="power">{textures}</g>}
      <TimeGrid axis={axis} height={height} gridId={gridIdOf(idPrefix)} />
      {/* All rows in one group, each with the heading above it: paper moves each up by what those before it spare. */}
      <g class="power rows">
        {groups.flatMap(({ heading, rows }) =>
          rows.map((row, i) => (
            <g transform={`translate(0 ${row.y})`}>
              {i === 0 &&
                heading.map(({ text, y }) => (
                  <g class="heading" transform={`translate(0 ${y - row.y})`}>
                    <ChartText>{text}</ChartText>
                  </g>
                ))}
              <rect class="line" width="100%" height="1" />
              {children(row)}
            </g>
          )),
        )}
      </g>
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
