/** How far apart things stand, and how wide a column of them is. */

/** The steps, in quarters of a rem, as Tailwind counts: `spacing.3` is 0.75rem. What stands in one place alone is none. */
const QUARTERS = [
  // Within a line, and around what is pressed.
  ...[0.6, 0.8, 1, 1.2, 1.4],
  // Between entries of a list.
  ...[1.6, 1.8, 2, 2.2, 2.4],
  // Between a heading, or a picture, and what belongs to it.
  ...[2.8, 3, 3.2, 3.6, 4, 4.4],
  // Between columns, and between parts of a page.
  ...[5, 6, 7, 8, 10],
];

export const spacing: Readonly<Record<string, string>> = Object.fromEntries(
  QUARTERS.map((quarters) => [quarters, `${quarters / 4}rem`]),
);

/** Columns that hold more than running text, whose measure is a property: paper has a wider one. */
export const maxWidth = {
  /** What stands below a headline. */
  dek: '36rem',
  /** Notes in the type of the interface. */
  note: '44rem',
  /** Lists: entries, sources of a number, questions. */
  list: '46rem',
  /** Pictures, and lists with a column beside their entries. */
  wide: '52rem',
  page: '80rem',
} as const;
