import type { Surface } from '../surface.ts';

/** A line across the plot. */
export interface GridLine {
  /** Percent of the plot. */
  at: number;
  /** The line at zero, or the one that parts past from promised. */
  isInk: boolean;
  /** px; left out for one. */
  width?: number | undefined;
}

export interface Grid {
  lines: readonly GridLine[];
  /** Of the definition, which the rows of a page use. */
  id: string;
}

/** What the rows of a page use, so that none of them has to repeat it. */
export const GridDefinition = ({ on, grid: { lines, id } }: { on: Surface; grid: Grid }) =>
  on.isFile ? null : (
    <defs>
      <g id={id}>
        <GridLines on={on} lines={lines} />
      </g>
    </defs>
  );

/** The lines over the height of a row. @param height px */
export const GridPart = ({ on, grid: { lines, id }, height }: { on: Surface; grid: Grid; height: number }) =>
  on.isFile ? <GridLines on={on} lines={lines} to={height} /> : <use class="grid" href={`#${id}`} />;

/** The lines from the axis down to the end of the chart, where labels stand beside the marks: never in a file. */
export const FullGrid = ({ on, id, y, height }: { on: Surface; id: string; y: number; height: number }) =>
  on.isFile ? null : (
    <svg class="grid full" y={y} height={height}>
      <use href={`#${id}`} />
    </svg>
  );

interface GridLinesProps {
  on: Surface;
  lines: readonly GridLine[];
  from?: number | undefined;
  to?: number | string;
}

export const GridLines = ({ on, lines, from, to = '100%' }: GridLinesProps) => (
  <>
    {lines.map(({ at, isInk, width }) => (
      <line
        {...(on.isFile && on.styled('grid'))}
        {...(isInk && { stroke: on.ink })}
        stroke-width={width}
        x1={on.x(at)}
        x2={on.x(at)}
        y1={from}
        y2={to}
      />
    ))}
  </>
);
