import { MarkPatterns, percent } from '../marks.tsx';
import type { PlacedDate } from './place-spans.ts';
import type { TimeSpan } from './time-axis.ts';

const BOX_TOP = 3; // px
const BOX = 18; // px
const RUN_TOP = 8; // px
const RUN = 8; // px

const ARROWS = { left: 'M0 3.5h-8l-8 8.5 8 8.5H0', right: 'M0 3.5h8l8 8.5-8 8.5H0' } as const;
const TORN = 'M4 3l-8 3 8 3-8 3 8 3-8 3 8 3';

const textureOf = ({ isPast, hearsay }: PlacedDate) =>
  isPast ? (hearsay ? 'rule' : undefined) : hearsay ? 'light' : 'hatch';

/** A date as wide as it is known: solid when past, hatched when promised; an arrow where nothing closes it. */
export function DateBox({ date, patternId }: { date: PlacedDate; patternId: string }) {
  const { from, to, open, torn, isPast, isReplaced } = date;
  if (isReplaced) {
    return <rect class="replaced" x={percent(from)} y={BOX_TOP} width={percent(to - from)} height={BOX} />;
  }
  const texture = textureOf(date);
  return (
    <>
      <rect
        class={isPast && !texture ? 'solid date' : 'outlined date'}
        fill={texture && `url(#${patternId}-${texture})`}
        x={percent(from)}
        y={BOX_TOP}
        width={percent(to - from)}
        height={BOX}
      />
      {open && (
        <svg x={percent(open === 'left' ? from : to)}>
          <path class="open" d={ARROWS[open]} />
        </svg>
      )}
      {torn &&
        [from, to].map((at) => (
          <svg x={percent(at)}>
            <path class="open" d={TORN} />
          </svg>
        ))}
    </>
  );
}

/** Between two dates: something grows. */
export const Run = ({ run: { from, to } }: { run: TimeSpan }) => (
  <rect class="pale" x={percent(from)} y={RUN_TOP} width={percent(to - from)} height={RUN} />
);

/** Nobody has named an end. */
export const Endless = ({ from }: { from: number }) => (
  <line class="endless" x1={percent(from)} x2="100%" y1="12" y2="12" />
);

/** The textures that these dates use, in the colour of their place. */
export const DatePatterns = ({ dates, patternId }: { dates: readonly PlacedDate[]; patternId: string }) => (
  <MarkPatterns
    patternId={patternId}
    marks={dates.map(({ isPast, hearsay }) => ({
      solid: isPast ? 1 : 0,
      sure: isPast ? 1 : 0,
      claimed: 1,
      end: 'firm',
      hearsay,
    }))}
  />
);

/** A place to point at, wide enough for a finger even where the date is a day. */
export const DateHit = ({ date: { from, to } }: { date: TimeSpan }) => (
  <svg x={percent((from + to) / 2)}>
    <rect class="hit" x="-12" y="0" width="24" height="24" />
  </svg>
);
