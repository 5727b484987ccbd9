import { MarkPatterns, percent, ReplacedMark, BarMark } from '../marks.tsx';
import type { PlacedMark } from '../place-mark.ts';
import { pickForThumbnail, type ThumbnailContents, type ThumbnailRow } from '../thumbnail/Thumbnail.tsx';
import type { PlacedStairs, PlacedFlight } from './place-stairs.ts';

/** The parts of each sum side by side. */
export function stairsThumbnail({ flights, hue }: PlacedStairs, id: string, height: number): ThumbnailContents {
  const rows = flights.map(({ flight: { label }, steps }): ThumbnailRow => ({
    name: label.name.map(({ text }) => text).join(' '),
    value: label.value,
    hue,
    mark: <Parts steps={steps} patternId={id} />,
    parts: steps.filter(({ step }) => !step.isReplaced).map(({ step }) => step.text),
  }));
  const marks = flights.flatMap(({ steps }) => steps.flatMap(({ mark }) => mark ?? []));
  return {
    all: [{ rows }],
    groups: pickForThumbnail([{ rows }], height, false),
    textures: (
      <g class={hue}>
        <MarkPatterns marks={marks} patternId={id} />
      </g>
    ),
  };
}

const Parts = ({ steps, patternId }: { steps: PlacedFlight['steps']; patternId: string }) => (
  <>
    {steps.map(({ step, from, mark }) => mark && <Part isReplaced={step.isReplaced} {...{ from, mark, patternId }} />)}
  </>
);

interface PartProps {
  from: number;
  mark: PlacedMark;
  isReplaced: boolean;
  patternId: string;
}

const Part = ({ from, mark, isReplaced, patternId }: PartProps) => (
  <>
    <svg x={percent(from)} height="24">
      {isReplaced ? <ReplacedMark mark={mark} /> : <BarMark mark={mark} patternId={patternId} />}
    </svg>
    {/* Where the next part begins. */}
    {from > 0 && <rect class="ground" x={percent(from)} width="1.5" height="24" />}
  </>
);
