/** The marks of the site's charts: what a bound looks like. Drawn in a band 24 px high, in the colour of their hue. */
import { At } from './At.tsx';
import { PartText } from './ChartText.tsx';
import { TEXT_FONT } from './place-label.ts';
import type { PlacedMark } from './place-mark.ts';
import type { Surface } from './surface.ts';
import { textWidth } from './text-width.ts';

const BAR_TOP = 3; // px
const BAR = 18; // px

/**
 * What has an odd end is drawn leftwards from it. Teeth stand out from the number: cut into the bar, they would
 * swallow a short one.
 *
 * @param length px
 */
const torn = (length: number) => `M${-length} 3H4.5l-5 3 5 3-5 3 5 3-5 3 5 3H${-length}`;
const ARROW = 'M0 3.5h14l8 8.5-8 8.5H0';
const replacedFirm = (length: number) => `M${-length} .75H0v22.5H${-length}`;
const replacedOpen = (length: number) => `M${-length} .75H13l9 11.25-9 11.25H${-length}`;

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
  on: Surface;
  mark: PlacedMark;
  /** Prefix of the ids of the textures. */
  patternId: string;
}

/** Solid, pale and hatched parts, and the end. */
export function BarMark({ on, mark, patternId }: BarMarkProps) {
  return (
    <>
      {partsOf(mark, patternId).map(({ from, to, texture, class: look }, i) => {
        const fill = texture && { fill: `url(#${texture})` };
        if (mark.end === 'torn' && i === 0 && to >= TORN_FROM) {
          return (
            <At on={on} x={to}>
              <path {...on.look(look)} {...fill} d={torn(on.reach(to - from))} />
            </At>
          );
        }
        return (
          <rect
            {...on.look(look)}
            {...fill}
            x={from > 0 ? on.x(from) : undefined}
            y={BAR_TOP}
            width={on.x(to - from)}
            height={BAR}
          />
        );
      })}
      {mark.end === 'open' && (
        <At on={on} x={mark.sure}>
          <path {...on.look('open')} d={ARROW} />
        </At>
      )}
    </>
  );
}

/** What once stood where the bar stands: an empty dotted outline. */
export const ReplacedMark = ({ on, mark: { claimed, end } }: { on: Surface; mark: PlacedMark }) => (
  <At on={on} x={claimed}>
    <path {...on.look('replaced')} d={(end === 'open' ? replacedOpen : replacedFirm)(on.reach(claimed))} />
  </At>
);

/** px; always the same, and short, so that nobody takes it for a length. */
const EMPTY_PLACE = 20;
/** px away from the line at zero: the place is not a length. */
export const EMPTY_PLACE_X = 8;
const EMPTY_WORDS_X = EMPTY_PLACE_X + EMPTY_PLACE + 8;

/** px from the line at zero to the end of the words. */
export const emptyPlaceEnd = (words: string) => EMPTY_WORDS_X + Math.ceil(textWidth(words, TEXT_FONT));

/** No number, so no length: an empty place, and words beside it. */
export const EmptyPlace = ({ on, words = '' }: { on: Surface; words?: string }) => (
  <>
    <rect {...on.look('empty')} x={EMPTY_PLACE_X + 0.5} y="2.5" width={EMPTY_PLACE} height="19" />
    {words && (
      <PartText on={on} dx={EMPTY_WORDS_X} y={16}>
        {words}
      </PartText>
    )}
  </>
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

/** The textures that these marks use, in the colour of their place. */
export function MarkPatterns({ on, marks, patternId }: MarkPatternsProps) {
  const hatched = marks.filter(({ sure, claimed }) => claimed > sure);
  return (
    <>
      {hatched.some(({ hearsay }) => !hearsay) && <HatchPattern on={on} id={`${patternId}-hatch`} strokeWidth={1.6} />}
      {hatched.some(({ hearsay }) => hearsay) && <HatchPattern on={on} id={`${patternId}-light`} strokeWidth={0.7} />}
      {marks.some((mark) => mark.solid > firmEnd(mark)) && <RulePattern on={on} id={`${patternId}-rule`} />}
    </>
  );
}

export const HatchPattern = ({ on, id, strokeWidth }: { on: Surface; id: string; strokeWidth: number }) => (
  <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path {...on.look('ground')} d="M0 0h6v6H0z" />
    <path d="M1 0v6" stroke={on.colour} stroke-width={strokeWidth} />
  </pattern>
);

export const RulePattern = ({ on, id }: { on: Surface; id: string }) => (
  <pattern id={id} width="3" height="3" patternUnits="userSpaceOnUse">
    <path {...on.look('ground')} d="M0 0h3v3H0z" />
    <path d="M0 .5h3" stroke={on.colour} />
  </pattern>
);
