import { At } from '../shared/At.tsx';
import type { Surface } from '../shared/surface.ts';
import { isEnded, type DealState } from '../../ledger/deal-state.ts';
import type { PlacedEvent, PlacedStretch } from './place-paths.ts';

const MIDDLE = 10; // px
/** px; the firmer, the thicker. */
const THICKNESS: Partial<Record<DealState, number>> = { announced: 2, signed: 6, building: 12, running: 12 };

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
      return <rect {...on.look('change')} x={x} width={width} y="1" height="18" />;
    case 'news':
      return <rect {...on.look('news')} x={x} width={width} y="17" height="3" />;
    case 'promise':
      return <rect {...on.look('hollow')} x={x} width={width} y="2" height="16" />;
    case 'stale':
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
