import { ChartText } from './ChartText.tsx';
import { percent } from './marks.tsx';
import { AXIS } from './measures.ts';
import type { Tick } from './place-ticks.ts';

export interface PlacedAxis {
  /** Top of its line of ticks, and what it reaches down from there, px. */
  y: number;
  height: number;
  ticks: Tick[];
}

/** Ticks on top, and lines down from them that rows may draw again. */
export function Axis({ axis: { ticks, y, height }, gridId }: { axis: PlacedAxis; gridId: string }) {
  return (
    <g aria-hidden="true">
      <defs>
        <g id={gridId}>
          {ticks.map(({ at }) => (
            <line stroke={at === 0 ? 'currentColor' : undefined} x1={percent(at)} x2={percent(at)} y2="100%" />
          ))}
        </g>
      </defs>
      {ticks.map(({ at, label, anchor }) => (
        <ChartText x={percent(at)} y={y + 12} text-anchor={anchor}>
          {label}
        </ChartText>
      ))}
      <svg class="grid full" y={y + AXIS} height={height - AXIS}>
        <use href={`#${gridId}`} />
      </svg>
    </g>
  );
}
