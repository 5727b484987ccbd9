import { countRows, leadingRows } from '../short/lead.ts';
import { fittingNames, SHORT_HEIGHTS } from '../short/place-short.ts';
import type { ShortContents, ShortPaper, ShortRow } from '../short/short-contents.ts';
import { HuedPatterns } from '../marks/marks.tsx';
import { marksOf, flightName, type PlacedFlight, type PlacedStairs } from './place-stairs.ts';
import { Parts } from './stairs-thumbnail.tsx';

/**
 * The sums with their parts side by side, and what those are called: the last one first where not all have room.
 *
 * @param partsOf the names of the parts of each sum
 * @param lines how many these may take up below each
 */
export function stairsShort(
  { flights, hue }: PlacedStairs,
  partsOf: readonly (readonly string[])[],
  { id, room }: ShortPaper,
  lines = 1,
): ShortContents {
  const rows = flights.map((flight, i): ShortRow => ({
    ...rowOf(flight, hue, id),
    parts: fittingNames(partsOf[i] ?? [], lines),
  }));
  const lastFirst = (a: ShortRow, b: ShortRow) => rows.indexOf(b) - rows.indexOf(a);
  const leading = leadingRows([{ rows }], lastFirst, room, SHORT_HEIGHTS);
  return {
    groups: leading,
    left: rows.length - countRows(leading),
    isFromZero: true,
    textures: (on) => <HuedPatterns on={on} hue={hue} marks={marksOf(flights)} patternId={id} />,
  };
}

const rowOf = ({ flight, steps, sum }: PlacedFlight, hue: string, id: string): ShortRow => ({
  name: flightName(flight),
  value: flight.label.value,
  remark: sum && 'our sum',
  href: flight.href,
  hue,
  mark: (on) => <Parts on={on} steps={steps} patternId={id} />,
});
