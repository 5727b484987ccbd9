import type { ComponentChildren } from 'preact';
import { BAND } from './measures.ts';

/** The place of a row's marks: cuts what is drawn left of zero. A stylesheet may move it up beside the label. */
export const Band = ({ y, children }: { y: number; children: ComponentChildren }) => (
  <g class="band" transform={`translate(0 ${y})`}>
    <svg height={BAND}>{children}</svg>
  </g>
);
