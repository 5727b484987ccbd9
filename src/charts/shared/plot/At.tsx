import type { ComponentChildren } from 'preact';
import type { Surface } from '../surface.ts';

interface AtProps {
  on: Surface;
  /** Percent of the plot; left out for its beginning. */
  x?: number | undefined;
  y?: number | undefined;
  /** px; what is higher is cut in a page. Left out where nothing is. */
  height?: number | undefined;
  children: ComponentChildren;
}

/** A place from which marks are drawn. */
export const At = ({ on, x, y, height, children }: AtProps) =>
  on.isFile ? (
    <g transform={`translate(${on.x(x ?? 0)} ${y ?? 0})`}>{children}</g>
  ) : (
    <svg x={x === undefined ? undefined : on.x(x)} y={y} height={height}>
      {children}
    </svg>
  );
