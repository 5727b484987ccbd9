/** The measures that all charts are drawn in, px. */

/** The narrowest chart whose text must fit. */
export const MIN_WIDTH = 280;

/** Height of the line of ticks on top. */
export const AXIS = 26;
/** Height of a bar's place; the bar itself is a little lower. */
export const BAND = 20;
/** Between a label and its bar. */
export const BAND_GAP = 1;
/** Between the bar of a row and the next row. */
export const ROW_GAP = 7;
/** Above the heading of a group, and below it. */
export const HEADING_GAP = 8;
export const HEADING_FOOT = 3;
