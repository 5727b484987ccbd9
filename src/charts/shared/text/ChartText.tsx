import type { JSX } from 'preact';
import { TEXT_FONT } from './place-label.ts';
import type { Surface } from '../surface.ts';
import { textWidth } from './text-width.ts';

interface ChartTextProps extends Omit<JSX.IntrinsicElements['text'], 'class'> {
  on: Surface;
  /** What it is: a class of `chart.css`. */
  look?: string;
}

/** A text of a picture. Only its place parts it from the next; the blank does for who copies, searches or extracts. */
export const ChartText = ({ on, look, ...props }: ChartTextProps) => (
  <>
    <text {...(look && on.look(look))} {...props} />{' '}
  </>
);

interface PartTextProps {
  on: Surface;
  /** Percent of the plot, and px from there. */
  at?: number;
  dx?: number;
  y: number;
  anchor?: 'start' | 'end';
  children: string;
}

const ASCENT = 11; // px above the baseline
const LINE = 14; // px

/** Words beside a mark. Grid lines stop at them: in a page by an outline, which not all programs draw below letters. */
export function PartText({ on, at, dx, y, anchor, children }: PartTextProps) {
  if (!on.isFile) {
    return (
      <ChartText
        on={on}
        look="part"
        x={at === undefined ? dx : on.x(at)}
        dx={at === undefined ? undefined : dx}
        y={y}
        text-anchor={anchor}
      >
        {children}
      </ChartText>
    );
  }
  const x = Number(on.x(at ?? 0)) + (dx ?? 0);
  const width = Math.floor(textWidth(children, TEXT_FONT));
  return (
    <>
      <rect {...on.look('ground')} x={anchor === 'end' ? x - width : x} y={y - ASCENT} width={width} height={LINE} />
      <ChartText on={on} look="part" x={x} y={y} text-anchor={anchor}>
        {children}
      </ChartText>
    </>
  );
}
