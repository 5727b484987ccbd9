import type { DealState } from '../../ledger/deal-state.ts';
import { RUNGS } from '../shared/rungs.ts';
import type { ShortContents, ShortPaper } from '../shared/short/short-contents.ts';
import { leadingRows } from '../shared/short/lead.ts';
import { fittingNames, SHORT_HEIGHTS } from '../shared/short/place-short.ts';
import type { Surface } from '../shared/surface.ts';
import type { PathsChart } from './paths-chart.ts';

/** What counts as firm: something was agreed, and stands. */
const FIRM: ReadonlySet<DealState | undefined> = new Set(['running', 'building', 'signed']);

/** px */
const SQUARE = 11;
const SQUARE_STEP = 15;

/** The deals that have a line, by how far they have got, a square for each; those in the table alone are counted. */
export function pathsShort({ groups, others }: PathsChart, { room }: ShortPaper): ShortContents {
  const deals = groups.flatMap(({ rows }) => rows);
  const all = RUNGS.map(({ states, heading }) => {
    const labels = deals.filter(({ reached }) => states.includes(reached?.state)).map(({ label }) => label);
    const isFirm = states.some((state) => FIRM.has(state));
    return {
      name: heading,
      value: { bound: '', number: `${labels.length} of ${deals.length}` },
      hue: 'power',
      height: SQUARE + 1,
      width: labels.length * SQUARE_STEP,
      parts: fittingNames(labels),
      count: labels.length,
      mark: (on: Surface) => <Squares on={on} count={labels.length} isFirm={isFirm} />,
    };
  }).filter(({ count }) => count > 0);
  const leading = leadingRows([{ rows: all }], (a, b) => b.count - a.count, room, SHORT_HEIGHTS);
  const shown = leading.flatMap(({ rows }) => rows).reduce((sum, { count }) => sum + count, 0);
  return { groups: leading, left: deals.length + others.length - shown, isFromZero: false };
}

/** One mark: a square each would weigh twice as much. */
const Squares = ({ on, count, isFirm }: { on: Surface; count: number; isFirm: boolean }) => (
  <path
    {...on.look(isFirm ? 'solid' : 'hollow')}
    d={Array.from({ length: count }, (_, i) => `M${i * SQUARE_STEP + 1} .5h${SQUARE}v${SQUARE}h-${SQUARE}z`).join('')}
  />
);
