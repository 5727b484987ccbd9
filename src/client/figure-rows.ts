import type { Row } from './choice.ts';
import { searchable } from '../search/fold-words.ts';

/** The row of a figure in a page. */
export interface FigureRow extends Row {
  row: HTMLTableRowElement;
  /** Of the figure. */
  id: string;
}

/** Reads rows; what is none is left out. */
export const readRows = (elements: readonly Element[]): FigureRow[] =>
  elements
    .filter((element) => element instanceof HTMLTableRowElement)
    .map((row) => {
      let text: string | undefined;
      const known = new Map<string, readonly string[]>();
      return {
        row,
        id: /([^/]+)\/$/.exec(row.querySelector('a')?.pathname ?? '')?.[1] ?? '',
        // Asked for hundreds of times with each choice.
        valuesOf(facet) {
          const values = known.get(facet) ?? row.getAttribute(`data-${facet}`)?.split(' ') ?? [];
          known.set(facet, values);
          return values;
        },
        // Only once somebody searches. Cells stand apart, as a reader sees them.
        get text() {
          return (text ??= searchable([...row.cells].map(({ textContent }) => textContent).join(' ')));
        },
        size: Number(row.dataset['size']),
        date: row.dataset['date'] ?? row.querySelector('time')?.dateTime ?? '',
      };
    });
