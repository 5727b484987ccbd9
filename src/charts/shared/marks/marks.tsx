/** The marks of the site's charts: what a bound looks like. Drawn in a band 20 px high, in the colour of their hue. */
import { At } from '../plot/At.tsx';
import { PartText } from '../text/ChartText.tsx';
import type { PlacedMark } from './place-mark.ts';
import type { Surface } from '../surface.ts';

const BAR_TOP = 2; // px
const BAR = 16; // px

const ARROW = 'M0 2.5h12l7.5 7.5-7.5 7.5H0';
const ARROW_LEFT = 'M0 2.5h-12l-7.5 7.5 7.5 7.5H0';

interface BarMarkProps {
  on: Surface;
  mark: PlacedMark;
  /** Prefix of the id of the hatching. */
  patternId: string;
}

/** Solid and hatched parts, and the end. */
export function BarMark({ on, mark: { sure, claimed, end }, patternId }: BarMarkProps) {
  const place = (from: number, to: number) => ({
    x: from > 0 ? on.x(from) : undefined,
    y: BAR_TOP,
    width: on.x(to - from),
    height: BAR,
  });
  return (
    <>
      {claimed > sure && <rect {...on.look('outlined')} fill={`url(#${patternId}-hatch)`} {...place(sure, claimed)} />}
      {sure > 0 && <rect {...on.look('solid')} {...place(0, sure)} />}
      {end === 'open' && (
        <At on={on} x={sure}>
          <path {...on.look('open')} d={ARROW} />
        </At>
      )}
    </>
  );
}

interface SideBarProps extends BarMarkProps {
  /** Where it begins, percent of the chart. */
  from: number;
  /** -1 where it runs to the left. */
  sign: -1 | 1;
  y: number;
}

/** A bar to either side of a line. */
export function SideBar({ on, from, sign, mark: { sure, claimed, end }, y, patternId }: SideBarProps) {
  const place = (near: number, far: number) => ({
    x: on.x(sign < 0 ? from - far : from + near),
    y: y + BAR_TOP,
    width: on.x(far - near),
    height: BAR,
  });
  return (
    <>
      {claimed > sure && <rect {...on.look('outlined')} fill={`url(#${patternId}-hatch)`} {...place(sure, claimed)} />}
      {sure > 0 && <rect {...on.look('solid')} {...place(0, sure)} />}
      {end === 'open' && (
        <At on={on} x={from + sign * sure} y={y}>
          <path {...on.look('open')} d={sign < 0 ? ARROW_LEFT : ARROW} />
        </At>
      )}
    </>
  );
}

/** Where the first part of a bar ends, that has a date of its own. */
export const PartEnd = ({ on, at }: { on: Surface; at: number }) => (
  <rect {...on.look('ground')} x={on.x(at)} y={BAR_TOP - 1} width="2" height={BAR + 2} />
);

/** px from the line at zero to words in the place of a bar. */
export const EMPTY_PLACE_X = 8;

/** No number, so no length: words in its place. */
export const EmptyPlace = ({ on, words }: { on: Surface; words: string }) => (
  <PartText on={on} dx={EMPTY_PLACE_X} y={14}>
    {words}
  </PartText>
);

/** Below the parts of a sum, as below a column of figures; dashed where the sum is no bound. */
export function SumLine({ on, at, y, isMixed }: { on: Surface; at: number; y: number; isMixed: boolean }) {
  const look = on.look(isMixed ? 'sum mixed' : 'sum');
  const lines = [1, 4].map((down) => (
    <line {...(on.isFile && look)} x2={on.x(at)} y1={on.isFile ? y + down : down} y2={on.isFile ? y + down : down} />
  ));
  return on.isFile ? (
    <>{lines}</>
  ) : (
    <svg y={y} height="6" {...look}>
      {lines}
    </svg>
  );
}

interface MarkPatternsProps {
  on: Surface;
  marks: readonly PlacedMark[];
  patternId: string;
}

/** The hatching that these marks use, in the colour of their place. */
export const MarkPatterns = ({ on, marks, patternId }: MarkPatternsProps) =>
  marks.some(({ sure, claimed }) => claimed > sure) ? <HatchPattern on={on} id={`${patternId}-hatch`} /> : null;

/** The same in the colour of a hue. */
export const HuedPatterns = ({ on, hue, ...of }: MarkPatternsProps & { hue: string }) => (
  <g {...on.group(hue)}>
    <MarkPatterns on={on.hued(hue)} {...of} />
  </g>
);

/** The only texture: what may be less. */
const HatchPattern = ({ on, id }: { on: Surface; id: string }) => (
  <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path {...on.look('ground')} d="M0 0h6v6H0z" />
    <path d="M1 0v6" stroke={on.colour} stroke-width="1.6" />
  </pattern>
);
