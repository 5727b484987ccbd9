/** The widths from which a page, or a frame in somebody else's, is laid out otherwise. */

/** Of a window. In rem, so that a reader with larger type gets the layout that has room for it. */
export const screens = {
  /** The names on the map of sites end before the window does. */
  map: '22rem',
  /** The name of the site stands beside the search field. */
  slim: '22.5rem',
  /** A line of running text holds seven words at its full size. */
  phone: '30rem',
  /** What is short stands beside what it is about. */
  rows: '40rem',
  /** Tables have columns, navigation has no smaller form. */
  tablet: '48rem',
  /** Three lists stand side by side. */
  thirds: '52rem',
  /** The margin of the account book, with its double line. */
  book: '62rem',
  /** Beside the text, the words that prove its numbers. */
  notes: '75rem',
} as const;

/** Of what a chart stands in. In px, since all in a chart is: its labels are measured, not laid out. */
export const frames = {
  /** Labels stand in a column beside the marks. */
  beside: '640px',
  /** No room beside the chart for the ground of a row. */
  tight: '311px',
} as const;
