import { At } from '../shared/plot/At.tsx';
import { PartText } from '../shared/text/ChartText.tsx';
import { Hit } from '../shared/plot/Hit.tsx';
import type { Surface } from '../shared/surface.ts';
import { TEXT_FONT } from '../shared/text/place-label.ts';
import { textWidth } from '../shared/text/text-width.ts';
import type { PlacedDate, PlacedSpan } from './place-spans.ts';
import type { TimeSpan } from '../shared/time/time-axis.ts';

const BOX_TOP = 2; // px
const BOX = 16; // px
const RUN_TOP = 7; // px
const RUN = 6; // px
const MIDDLE = 10; // px

const ARROWS = { left: 'M0 2.5h-8l-7.5 7.5 7.5 7.5H0', right: 'M0 2.5h8l7.5 7.5-7.5 7.5H0' } as const;

interface DateBoxProps {
  on: Surface;
  date: PlacedDate;
}

/** A date as wide as it is known, solid once it has happened; an arrow where nothing closes it. */
export const DateBox = ({ on, date: { from, to, open, isPast } }: DateBoxProps) => (
  <>
    <rect
      {...on.look(isPast ? 'solid date' : 'hollow')}
      x={on.x(from)}
      y={BOX_TOP}
      width={on.x(to - from)}
      height={BOX}
    />
    {open && (
      <At on={on} x={open === 'left' ? from : to}>
        <path {...on.look('open')} d={ARROWS[open]} />
      </At>
    )}
  </>
);

/** Between two dates: something grows. */
export const RunBar = ({ on, run: { from, to } }: { on: Surface; run: TimeSpan }) => (
  <rect {...on.look('pale')} x={on.x(from)} y={RUN_TOP} width={on.x(to - from)} height={RUN} />
);

/** Nobody has named an end. */
export const Endless = ({ on, from }: { on: Surface; from: number }) => (
  <line {...on.look('endless')} x1={on.x(from)} x2={on.x(100)} y1={MIDDLE} y2={MIDDLE} />
);

/** All marks of a row. */
export const SpanMarks = ({ on, span: { first, completion, run, endless } }: { on: Surface; span: PlacedSpan }) => (
  <>
    {run && <RunBar on={on} run={run} />}
    {endless !== undefined && <Endless on={on} from={endless} />}
    {first && <DateBox on={on} date={first} />}
    {completion && <DateBox on={on} date={completion} />}
  </>
);

/** As much of `NO_DATE` as has room. */
const UNDATED = 'no date';
const WORDS_X = 8; // px
const WORDS_END = WORDS_X + Math.ceil(textWidth(UNDATED, TEXT_FONT)) + 6; // px

/** Nobody has named a date at all: words, then what lies ahead. @param from up to here sources have been read */
export function Undated({ on, from }: { on: Surface; from: number }) {
  const x = Math.min(from, 50);
  return (
    <At on={on} x={x}>
      <PartText on={on} dx={WORDS_X} y={14}>
        {UNDATED}
      </PartText>
      {/* A page cuts it at its edge. */}
      <line {...on.look('endless')} x1={WORDS_END} x2={on.x(on.isFile ? 100 - x : 100)} y1={MIDDLE} y2={MIDDLE} />
    </At>
  );
}

/** A place to point at, wide enough for a finger even where the date is a day. */
export const DateHit = ({ on, date: { from, to } }: { on: Surface; date: TimeSpan }) =>
  on.isFile ? null : (
    <At on={on} x={(from + to) / 2}>
      <Hit on={on} x="-12" y="-2" width="24" height="24" />
    </At>
  );
