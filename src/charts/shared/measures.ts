/** The measures that all charts are drawn in, px. */

/** The narrowest chart whose text must fit. */
export const MIN_WIDTH = 280;

/** Height of the line of ticks on top. */
export const AXIS = 26;
/** Height of a bar's place; what a bar replaced fills it, the bar itself is a little lower. */
export const BAND = 24;
/** Between a label and its bar. */
export const BAND_GAP = 4;
/** Between the bar of a row and the next row. */
export const ROW_GAP = 14;
/** Above and below the heading of a group. */
export const HEADING_GAP = 10;
