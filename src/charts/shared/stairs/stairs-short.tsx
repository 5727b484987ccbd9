import { countRows, leadingRows } from '../short/lead.ts';
import { fittingNames, SHORT_HEIGHTS } from '../short/place-short.ts';
import type { ShortContents, ShortPaper, ShortRow } from '../short/short-contents.ts';
import { MarkPatterns } from '../marks.tsx';
import type { PlacedFlight, PlacedStairs } from './place-stairs.ts';
import { Parts } from './stairs-thumbnail.tsx';

/**
 * The sums with their parts side by side, and what those are called: the last one first where not all have room.
 *
 * @param partsOf the names of the parts of each sum
 */
export function stairsShort(
  { flights, hue }: PlacedStairs,
  partsOf: readonly (readonly string[])[],
  { id, room }: ShortPaper,
): ShortContents {
  const rows = flights.map((flight, i): ShortRow => ({
    ...rowOf(flight, hue, id),
    parts: fittingNames(partsOf[i] ?? []),
  }));
  const lastFirst = (a: ShortRow, b: ShortRow) => rows.indexOf(b) - rows.indexOf(a);
  const leading = leadingRows([{ rows }], lastFirst, room, SHORT_HEIGHTS);
  const marks = flights.flatMap(({ steps }) => steps.flatMap(({ mark }) => mark ?? []));
  return {
    groups: leading,
    left: rows.length - countRows(leading),
    isFromZero: true,
    textures: (on) => (
      <g {...on.group(hue)}>
        <MarkPatterns on={on} marks={marks} patternId={id} />
      </g>
    ),
  };
}

const rowOf = ({ flight: { label, href }, steps, sum }: PlacedFlight, hue: string, id: string): ShortRow => ({
  name: label.name.map(({ text }) => text).join(' '),
  value: label.value,
  remark: sum && 'our sum',
  href,
  hue,
  mark: (on) => <Parts on={on} steps={steps} patternId={id} />,
});
