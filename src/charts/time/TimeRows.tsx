import type { ComponentChildren } from 'preact';
import { BAND, type PlacedTimeGroup, type PlacedTimeRow } from './place-time-rows.ts';
import { ROW_GAP } from '../bars/place-bars.ts';

/** Headings and rows of a chart over time; `children` draws the links and marks of one row. */
export function TimeRows<Item>({
  groups,
  children,
}: {
  groups: readonly PlacedTimeGroup<Item>[];
  children: (row: PlacedTimeRow<Item>) => ComponentChildren;
}) {
  return (
    <>
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
    </>
  );
}

/**
 * What makes a whole row the target of its link: its ground and its label.
 * Blanks between the texts keep their words apart for those who read or search them as one.
 */
export const RowLabel = ({ row: { name, detail, height } }: { row: PlacedTimeRow<unknown> }) => (
  <>
    <rect class="hit row" y={-ROW_GAP / 2} width="100%" height={height} />
    <g class="label">
      {name.map(({ text, y }) => (
        <>
          <text class="name" y={y}>
            {text}
          </text>{' '}
        </>
      ))}
      {detail.map(({ text, y }) => (
        <>
          <text y={y}>{text}</text>{' '}
        </>
      ))}
    </g>
  </>
);

/** The place of a row's marks. A stylesheet may move it up beside the label. */
export const Band = ({ y, children }: { y: number; children: ComponentChildren }) => (
  <g class="band" transform={`translate(0 ${y})`}>
    <svg height={BAND}>{children}</svg>
  </g>
);
