import type { FacetedRow } from './choice.ts';
import { searchable } from '../../search/fold-words.ts';

/** The row of a figure in a page. */
export interface FigureRow extends FacetedRow {
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
        id: idOf(row),
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
      };
    });

const idOf = (row: Element): string => /([^/]+)\/$/.exec(row.querySelector('a')?.pathname ?? '')?.[1] ?? '';

/**
 * The place of each figure in the order of another page, which lists the same.
 *
 * @throws where the page cannot be fetched
 */
export async function figureOrderIn(page: string): Promise<ReadonlyMap<string, number>> {
  const answer = await fetch(page);
  if (!answer.ok) throw new Error(answer.statusText);
  const { body } = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return new Map([...body.querySelectorAll('.groups tbody tr')].map((row, place) => [idOf(row), place]));
}
