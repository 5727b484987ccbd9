import { At } from '../shared/At.tsx';
import type { Surface } from '../shared/surface.ts';
import { isEnded, type DealState } from '../../ledger/deal-state.ts';
import type { PlacedEvent, PlacedStretch } from './place-paths.ts';

const MIDDLE = 12; // px
/** px; the firmer, the thicker. */
const THICKNESS: Partial<Record<DealState, number>> = { announced: 2, signed: 6, building: 14, running: 14 };

/** How firm a deal is over a stretch of time: dashed, thin, thick, filled; dotted after its end. */
export function Stretch({ on, stretch: { from, to, state } }: { on: Surface; stretch: PlacedStretch }) {
  const thickness = THICKNESS[state];
  if (thickness === undefined) {
    return (
      <line {...on.look(isEnded(state) ? 'ended' : 'talk')} x1={on.x(from)} x2={on.x(to)} y1={MIDDLE} y2={MIDDLE} />
    );
  }
  return (
    <rect
      {...on.look(state === 'building' ? 'pale' : 'solid')}
      x={on.x(from)}
      y={MIDDLE - thickness / 2}
      width={on.x(to - from)}
      height={thickness}
    />
  );
}

/** A dated event, as wide as its date is known. */
export function EventMark({ on, event: { from, to, kind } }: { on: Surface; event: PlacedEvent }) {
  const [x, width] = [on.x(from), on.x(to - from)];
  switch (kind) {
    case 'change':
      return <rect {...on.look('change')} x={x} width={width} y="2" height="20" />;
    case 'news':
      return <rect {...on.look('news')} x={x} width={width} y="20" height="4" />;
    case 'promise':
      return <rect {...on.look('hollow')} x={x} width={width} y="3" height="18" />;
    case 'stale':
      return <rect {...on.look('hollow')} x={x} width={width} y="3" height="18" />;
    case 'later':
      return (
        <At on={on} x={to}>
          <path {...on.look('open')} d="M-10 5-2 12-10 19" />
        </At>
      );
    case 'end':
      return (
        <At on={on} x={(from + to) / 2}>
          <path {...on.look('end')} d="M-6 6 6 18M-6 18 6 6" />
        </At>
      );
  }
}
