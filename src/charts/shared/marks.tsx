/** The marks of the site's charts: what a bound looks like. Drawn in a band 24 px high, in `currentColor`. */
import { ChartText } from './ChartText.tsx';
import { TEXT_FONT } from './place-label.ts';
import type { PlacedMark } from './place-mark.ts';
import { textWidth } from './text-width.ts';

const BAR_TOP = 3; // px
const BAR = 18; // px

/** Short numbers keep a picture small; a hundredth of a percent is a tenth of a pixel. */
export const percent = (n: number) => `${Number(n.toFixed(2))}%`;

/** What has an odd end is drawn leftwards from it, past any zero; the band cuts it there. */
const FAR_LEFT = -4000;

/** Teeth stand out from the number: cut into the bar, they would swallow a short one. */
const TORN = `M${FAR_LEFT} 3H4.5l-5 3 5 3-5 3 5 3-5 3 5 3H${FAR_LEFT}`;
const ARROW = 'M0 3.5h14l8 8.5-8 8.5H0';
const REPLACED_FIRM = `M${FAR_LEFT} .75H0v22.5H${FAR_LEFT}`;
const REPLACED_OPEN = `M${FAR_LEFT} .75H13l9 11.25-9 11.25H${FAR_LEFT}`;

/** Percent of the plot; teeth would be longer than a shorter bar, so there the “≈” before its number must do. */
const TORN_FROM = 3;

interface Part {
  from: number;
  to: number;
  class: 'solid' | 'pale' | 'outlined';
  /** Id of a pattern, for an outlined part. */
  texture?: string;
}

/** From the right, so that a part covers the overhang of the next one. */
const firmEnd = ({ firm, hearsay, solid }: PlacedMark) => firm ?? (hearsay ? 0 : solid);

function partsOf(mark: PlacedMark, patternId: string): Part[] {
  const { solid, sure, claimed, hearsay } = mark;
  const firm = firmEnd(mark);
  const parts: Part[] = [
    { from: sure, to: claimed, class: 'outlined', texture: `${patternId}-${hearsay ? 'light' : 'hatch'}` },
    { from: solid, to: sure, class: 'pale' },
    { from: firm, to: solid, class: 'outlined', texture: `${patternId}-rule` },
    { from: 0, to: firm, class: 'solid' },
  ];
  return parts.filter(({ from, to }) => to > from);
}

interface BarMarkProps {
  mark: PlacedMark;
  /** Prefix of the ids of the textures. */
  patternId: string;
}

/** Solid, pale and hatched parts, and the end. */
export function BarMark({ mark, patternId }: BarMarkProps) {
  return (
    <>
      {partsOf(mark, patternId).map(({ from, to, texture, ...part }, i) => {
        const fill = texture && `url(#${texture})`;
        if (mark.end === 'torn' && i === 0 && to >= TORN_FROM) {
          return (
            <svg x={percent(to)}>
              <path class={part.class} fill={fill} d={TORN} />
            </svg>
          );
        }
        return (
          <rect
            class={part.class}
            fill={fill}
            x={from > 0 ? percent(from) : undefined}
            y={BAR_TOP}
            width={percent(to - from)}
            height={BAR}
          />
        );
      })}
      {mark.end === 'open' && (
        <svg x={percent(mark.sure)}>
          <path class="open" d={ARROW} />
        </svg>
      )}
    </>
  );
}

/** What once stood where the bar stands: an empty dotted outline. */
export const ReplacedMark = ({ mark: { claimed, end } }: { mark: PlacedMark }) => (
  <svg x={percent(claimed)}>
    <path class="replaced" d={end === 'open' ? REPLACED_OPEN : REPLACED_FIRM} />
  </svg>
);

/** px; always the same, and short, so that nobody takes it for a length. */
const EMPTY_PLACE = 20;
/** px away from the line at zero: the place is not a length. */
export const EMPTY_PLACE_X = 8;
const EMPTY_WORDS_X = EMPTY_PLACE_X + EMPTY_PLACE + 8;

/** px from the line at zero to the end of the words. */
export const emptyPlaceEnd = (words: string) => EMPTY_WORDS_X + Math.ceil(textWidth(words, TEXT_FONT));

/** No number, so no length: an empty place, and words beside it. */
export const EmptyPlace = ({ words = '' }: { words?: string }) => (
  <>
    <rect class="empty" x={EMPTY_PLACE_X + 0.5} y="2.5" width={EMPTY_PLACE} height="19" />
    {words && (
      <ChartText class="part" x={EMPTY_WORDS_X} y="16">
        {words}
      </ChartText>
    )}
  </>
);

/** Below the parts of a sum, as below a column of figures; dashed where the sum is no bound. */
export const SumLine = ({ at, y, isMixed }: { at: number; y: number; isMixed: boolean }) => (
  <svg y={y} height="6" class={isMixed ? 'sum mixed' : 'sum'}>
    <line x2={percent(at)} y1="1" y2="1" />
    <line x2={percent(at)} y1="4" y2="4" />
  </svg>
);

/** The textures that these marks use, in the colour of their place. */
export function MarkPatterns({ marks, patternId }: { marks: readonly PlacedMark[]; patternId: string }) {
  const hatched = marks.filter(({ sure, claimed }) => claimed > sure);
  return (
    <>
      {hatched.some(({ hearsay }) => !hearsay) && <HatchPattern id={`${patternId}-hatch`} strokeWidth={1.6} />}
      {hatched.some(({ hearsay }) => hearsay) && <HatchPattern id={`${patternId}-light`} strokeWidth={0.7} />}
      {marks.some((mark) => mark.solid > firmEnd(mark)) && <RulePattern id={`${patternId}-rule`} />}
    </>
  );
}

export const HatchPattern = ({ id, strokeWidth }: { id: string; strokeWidth: number }) => (
  <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path class="ground" d="M0 0h6v6H0z" />
    <path d="M1 0v6" stroke="currentColor" stroke-width={strokeWidth} />
  </pattern>
);

export const RulePattern = ({ id }: { id: string }) => (
  <pattern id={id} width="3" height="3" patternUnits="userSpaceOnUse">
    <path class="ground" d="M0 0h3v3H0z" />
    <path d="M0 .5h3" stroke="currentColor" />
  </pattern>
);
