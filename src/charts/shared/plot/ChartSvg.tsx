import type { ComponentChildren } from 'preact';
import type { Surface } from '../surface.ts';

interface ChartSvgProps {
  on: Surface;
  /** One sentence for a listener. */
  description: string;
  /** px, the same at every width. */
  height: number;
  /** Of a form, beside those that all have. */
  class?: string;
  children: ComponentChildren;
}

/** The frame of every chart: as wide as its place, of one height, and a group of links for a listener. */
export const ChartSvg = ({ on, description, height, class: form, children }: ChartSvgProps) =>
  on.isFile ? (
    <g role="group" aria-label={description}>
      {children}
    </g>
  ) : (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class={['bars bound-bars', form].filter(Boolean).join(' ')}
      width="100%"
      height={height}
      role="group"
      aria-label={description}
    >
      {children}
    </svg>
  );
