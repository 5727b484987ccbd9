import { At } from '../plot/At.tsx';
import { BAND } from '../measures.ts';
import type { Surface } from '../surface.ts';
import { BarMark, HuedPatterns } from '../marks/marks.tsx';
import type { PlacedMark } from '../marks/place-mark.ts';
import { pickForThumbnail } from '../thumbnail/place-thumbnail.ts';
import type { ThumbnailContents, ThumbnailRow } from '../thumbnail/Thumbnail.tsx';
import { marksOf, flightName, type PlacedFlight, type PlacedStairs } from './place-stairs.ts';

/** The parts of each sum side by side. */
export function stairsThumbnail({ flights, hue }: PlacedStairs, id: string, height: number): ThumbnailContents {
  const rows = flights.map(({ flight, steps }): ThumbnailRow => ({
    name: flightName(flight),
    value: flight.label.value,
    hue,
    mark: (on) => <Parts on={on} steps={steps} patternId={id} />,
    parts: steps.filter(({ step }) => !step.isReplaced).map(({ step }) => step.text),
  }));
  return {
    all: [{ rows }],
    groups: pickForThumbnail([{ rows }], height, false),
    textures: (on) => <HuedPatterns on={on} hue={hue} marks={marksOf(flights)} patternId={id} />,
  };
}

interface PartsProps {
  on: Surface;
  steps: PlacedFlight['steps'];
  patternId: string;
}

/** Side by side, each apart from the next. */
export const Parts = ({ on, steps, patternId }: PartsProps) => (
  <>{steps.map(({ from, mark }) => mark && <Part {...{ on, from, mark, patternId }} />)}</>
);

interface PartProps {
  on: Surface;
  from: number;
  mark: PlacedMark;
  patternId: string;
}

const Part = ({ on, from, mark, patternId }: PartProps) => (
  <>
    <At on={on} x={from} height={BAND}>
      <BarMark on={on} mark={mark} patternId={patternId} />
    </At>
    {/* Where the next part begins. */}
    {from > 0 && <rect {...on.look('ground')} x={on.x(from)} width="1.5" height={BAND} />}
  </>
);
