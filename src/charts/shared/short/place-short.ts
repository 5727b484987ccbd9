import { LABEL_WIDTH, NAME_FONT, NAME_LINE, TEXT_FONT, valueWidth } from '../place-label.ts';
import { textWidth, wrapText } from '../text-width.ts';
import type { ShortContents, ShortRow } from './short-contents.ts';

// As short.css has them, px.
const BAND = 20;
const ROW_GAP = 8;
const HEADING = 24;
const LABEL_GAP = 8;
const REMARK_GAP = 4;

/** What the height of a row depends on. */
export type SizedRow = Pick<ShortRow, 'name' | 'remark' | 'value'>;

/** Lines of a label in the narrowest frame: a value that has no room beside its name stands below it. */
function linesOf({ name, remark, value }: SizedRow): number {
  const small = remark === undefined ? 0 : REMARK_GAP + textWidth(remark, TEXT_FONT);
  const whole = textWidth(name, NAME_FONT) + small;
  if (whole + LABEL_GAP + valueWidth(value) <= LABEL_WIDTH) return 1;
  const names = whole <= LABEL_WIDTH ? 1 : wrapText(`${name} ${remark ?? ''}`, LABEL_WIDTH, NAME_FONT).length;
  return names + (value.bound + value.number === '' ? 0 : 1);
}

/** px at the narrowest; no row is higher in a wider frame. */
export const SHORT_HEIGHTS = {
  heading: HEADING,
  ofRow: (row: SizedRow) => linesOf(row) * NAME_LINE + BAND + ROW_GAP,
};

/** px that a short chart needs, at every width. */
export const shortHeight = ({ groups }: Pick<ShortContents, 'groups'>): number =>
  groups.reduce(
    (sum, { heading, rows }) =>
      sum + (heading === undefined ? 0 : HEADING) + rows.reduce((of, row) => of + SHORT_HEIGHTS.ofRow(row), 0),
    0,
  );
