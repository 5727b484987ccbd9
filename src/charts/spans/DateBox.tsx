import { ChartText } from '../shared/ChartText.tsx';
import { percent } from '../shared/marks.tsx';
import { TEXT_FONT } from '../shared/place-label.ts';
import { textWidth } from '../shared/text-width.ts';
import type { PlacedDate } from './place-spans.ts';
import { NO_DATE } from './span-label.ts';
import type { TimeSpan } from '../shared/time/time-axis.ts';

const BOX_TOP = 3; // px
const BOX = 18; // px
const RUN_TOP = 8; // px
const RUN = 8; // px

const ARROWS = { left: 'M0 3.5h-8l-8 8.5 8 8.5H0', right: 'M0 3.5h8l8 8.5-8 8.5H0' } as const;
const TORN = 'M4 3l-8 3 8 3-8 3 8 3-8 3 8 3';

type Look = Pick<PlacedDate, 'isPast' | 'hearsay' | 'isReplaced'>;

/** Solid what has happened, empty what is promised; in finer lines what is not announced, dotted what is replaced. */
function lookOf({ isPast, hearsay, isReplaced }: Look, patternId: string): { class: string; fill?: string } {
  if (isReplaced) return { class: 'replaced' };
  if (!hearsay) return { class: isPast ? 'solid date' : 'hollow' };
  return { class: 'date', fill: `url(#${patternId}-${isPast ? 'past' : 'promised'})` };
}

/** A date as wide as it is known; an arrow where nothing closes it. */
export function DateBox({ date, patternId }: { date: PlacedDate; patternId: string }) {
  const { from, to, open, torn } = date;
  return (
    <>
      <rect {...lookOf(date, patternId)} x={percent(from)} y={BOX_TOP} width={percent(to - from)} height={BOX} />
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

/** Clear between its lines, so that the day up to which sources have been read shows through. @param gap px */
const Lines = ({ id, gap }: { id: string; gap: number }) => (
  <pattern id={id} width={gap} height={gap} patternUnits="userSpaceOnUse">
    <path d={`M0 .5h${gap}`} stroke="currentColor" />
  </pattern>
);

/** The textures that these dates use, in the colour of their place: half as many lines for what is only promised. */
export function DatePatterns({ dates, patternId }: { dates: readonly Look[]; patternId: string }) {
  const uses = (past: boolean) =>
    dates.some(({ isPast, hearsay, isReplaced }) => hearsay && !isReplaced && isPast === past);
  return (
    <>
      {uses(true) && <Lines id={`${patternId}-past`} gap={3} />}
      {uses(false) && <Lines id={`${patternId}-promised`} gap={6} />}
    </>
  );
}

const WORDS_X = 8; // px
const WORDS_END = WORDS_X + Math.ceil(textWidth(NO_DATE, TEXT_FONT)) + 6; // px

/** Nobody has named a date at all: words, then what lies ahead. @param from up to here sources have been read */
export const Undated = ({ from }: { from: number }) => (
  <svg x={percent(Math.min(from, 50))}>
    <ChartText class="part" x={WORDS_X} y="16">
      {NO_DATE}
    </ChartText>
    <line class="endless" x1={WORDS_END} x2="100%" y1="12" y2="12" />
  </svg>
);

/** A place to point at, wide enough for a finger even where the date is a day. */
export const DateHit = ({ date: { from, to } }: { date: TimeSpan }) => (
  <svg x={percent((from + to) / 2)}>
    <rect class="hit" x="-12" y="0" width="24" height="24" />
  </svg>
);
