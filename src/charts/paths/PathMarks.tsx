import { percent } from '../shared/marks.tsx';
import type { Firmness } from './paths-chart.ts';
import type { PlacedEvent, PlacedStretch } from './place-paths.ts';

const MIDDLE = 12; // px
/** px; the firmer, the thicker. */
const THICKNESS: Partial<Record<Firmness, number>> = { announced: 2, agreed: 6, building: 14, running: 14 };

/** How firm a deal is over a stretch of time: dashed, thin, thick, filled; dotted after its end. */
export function Stretch({ stretch: { from, to, firmness } }: { stretch: PlacedStretch }) {
  const thickness = THICKNESS[firmness];
  if (thickness === undefined) {
    return <line class={firmness} x1={percent(from)} x2={percent(to)} y1={MIDDLE} y2={MIDDLE} />;
  }
  return (
    <rect
      class={firmness === 'building' ? 'pale' : 'solid'}
      x={percent(from)}
      y={MIDDLE - thickness / 2}
      width={percent(to - from)}
      height={thickness}
    />
  );
}

/** A dated event, as wide as its date is known. */
export function EventMark({ event: { from, to, kind } }: { event: PlacedEvent }) {
  const [x, width] = [percent(from), percent(to - from)];
  switch (kind) {
    case 'change':
      return <rect class="change" x={x} width={width} y="2" height="20" />;
    case 'news':
      return <rect class="news" x={x} width={width} y="20" height="4" />;
    case 'promise':
      return <rect class="hollow" x={x} width={width} y="3" height="18" />;
    case 'stale':
      return <rect class="replaced" x={x} width={width} y="3" height="18" />;
    case 'later':
      return (
        <svg x={percent(to)}>
          <path class="open" d="M-10 5-2 12-10 19" />
        </svg>
      );
    case 'end':
      return (
        <svg x={percent((from + to) / 2)}>
          <path class="end" d="M-6 6 6 18M-6 18 6 6" />
        </svg>
      );
  }
}
