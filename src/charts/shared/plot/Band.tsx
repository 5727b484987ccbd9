import type { ComponentChildren } from 'preact';
import { BAND } from '../measures.ts';
import type { Surface } from '../surface.ts';

interface BandProps {
  on: Surface;
  y: number;
  height?: number;
  children: ComponentChildren;
}

/** The place of a row's marks: cuts what is drawn left of zero. A stylesheet may move it up beside the label. */
export const Band = ({ on, y, height = BAND, children }: BandProps) =>
  on.isFile ? (
    <g transform={`translate(0 ${y})`}>{children}</g>
  ) : (
    <g class="band" transform={`translate(0 ${y})`}>
      <svg height={height}>{children}</svg>
    </g>
  );
