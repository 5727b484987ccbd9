import { At } from '../shared/plot/At.tsx';
import type { Surface } from '../shared/surface.ts';
import type { Rung } from '../../ledger/deal-state.ts';
import type { PlacedEvent, PlacedPath, PlacedStretch } from './place-paths.ts';

const MIDDLE = 10; // px
/** px; the firmer, the thicker. */
const THICKNESS: Readonly<Record<Rung, number>> = { reported: 2, announced: 2, signed: 6, building: 11, running: 16 };

/** How firm a deal is over a stretch of time. */
export const StretchBar = ({ on, stretch: { from, to, state } }: { on: Surface; stretch: PlacedStretch }) => (
  <rect
    {...on.look('solid')}
    x={on.x(from)}
    y={MIDDLE - THICKNESS[state] / 2}
    width={on.x(to - from)}
    height={THICKNESS[state]}
  />
);

/** One deal's line: what is promised stands behind what has happened. */
export const PathLine = ({ on, path: { promises, stretches, events } }: { on: Surface; path: PlacedPath }) => (
  <>
    {promises.map((event) => (
      <EventMark on={on} event={event} />
    ))}
    {stretches.map((stretch) => (
      <StretchBar on={on} stretch={stretch} />
    ))}
    {events.map((event) => (
      <EventMark on={on} event={event} />
    ))}
  </>
);

/** A promise, or an end; as wide as its date is known. */
export function EventMark({ on, event: { from, to, kind } }: { on: Surface; event: PlacedEvent }) {
  const [x, width] = [on.x(from), on.x(to - from)];
  switch (kind) {
    case 'promise':
      return <rect {...on.look('hollow')} x={x} width={width} y="2" height="16" />;
    case 'later':
      return (
        <At on={on} x={to}>
          <path {...on.look('open')} d="M-9 4-2 10-9 16" />
        </At>
      );
    case 'end':
      return (
        <At on={on} x={(from + to) / 2}>
          <path {...on.look('end')} d="M-5 5 5 15M-5 15 5 5" />
        </At>
      );
  }
}
