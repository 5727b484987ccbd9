import { DETAIL_LINE, LABEL_WIDTH, NAME_FONT, NAME_LINE, TEXT_FONT, valueWidth } from '../text/place-label.ts';
import { printPartialDate, type PartialDate } from '../../../ledger/partial-date.ts';
import type { Tick } from '../plot/place-ticks.ts';
import type { TimeAxis } from '../time/time-axis.ts';
import { leadingNames } from '../text/leading-names.ts';
import { lineCount, textWidth } from '../text/text-width.ts';
import type { ShortContents, ShortRow } from './short-contents.ts';

// As short.css has them, px.
const BAR = 18;
const ROW_GAP = 6;
const HEADING_LINE = 20;
const LABEL_GAP = 8;
const REMARK_GAP = 4;
/** px of a line above the rows: the years, or what each side means. */
export const SHORT_TOP = 18;

/** px of the same with the day up to which sources have been read. */
export const READ_TOP = 34;

/** That day, above its line; at an edge its words do not reach beyond. */
export const readTick = ({ read: { at } }: Pick<TimeAxis, 'read'>, day: PartialDate): Tick => ({
  at,
  label: `as of ${printPartialDate(day, 'short')}`,
  anchor: at < 20 ? 'start' : at > 80 ? 'end' : 'middle',
});

/** What the height of a row depends on. */
export type SizedShortRow = Pick<ShortRow, 'name' | 'remark' | 'value' | 'height' | 'parts'>;

/** Lines of a label in the narrowest frame: a value that has no room beside its name stands below it. */
function linesOf({ name, remark, value }: SizedShortRow): number {
  const small = remark === undefined ? 0 : REMARK_GAP + textWidth(remark, TEXT_FONT);
  const whole = textWidth(name, NAME_FONT) + small;
  if (whole + LABEL_GAP + valueWidth(value) <= LABEL_WIDTH) return 1;
  const names = whole <= LABEL_WIDTH ? 1 : lineCount(`${name} ${remark ?? ''}`, LABEL_WIDTH, NAME_FONT);
  return names + (value.bound + value.number === '' ? 0 : 1);
}

const partLines = ({ parts = '' }: SizedShortRow) => lineCount(parts, LABEL_WIDTH, TEXT_FONT);

/** px at the narrowest; no row is higher in a wider frame. */
export const SHORT_HEIGHTS = {
  ofHeading: (heading: string) => lineCount(heading, LABEL_WIDTH, NAME_FONT) * HEADING_LINE,
  ofRow: (row: SizedShortRow) =>
    linesOf(row) * NAME_LINE + (row.height ?? BAR) + partLines(row) * DETAIL_LINE + ROW_GAP,
};

/** px that a short chart needs, at every width. */
export const shortHeight = ({ groups, sides, years }: ShortContents): number =>
  groups.reduce(
    (sum, { heading, rows }) =>
      sum +
      (heading === undefined ? 0 : SHORT_HEIGHTS.ofHeading(heading)) +
      rows.reduce((of, row) => of + SHORT_HEIGHTS.ofRow(row), 0),
    years?.read ? READ_TOP : sides || years ? SHORT_TOP : 0,
  );

/** As many names as go into so many lines of the narrowest frame, and how many more there are. */
export const fittingNames = (names: readonly string[], lines = 1): string =>
  leadingNames(
    names,
    (shown, left) => `${shown.join(', ')}${left === 0 ? '' : ` and ${left} more`}`,
    (text) => lineCount(text, LABEL_WIDTH, TEXT_FONT) <= lines,
  );
