import type { FigureRow } from './figure-rows.ts';

/** Rows that are shown at first of what is chosen: a phone scrolls through so many. */
const FIRST = 50;

/** The rows of a page in its groups, or some of them in one list that takes the place of the groups. */
export class FigureList {
  readonly #groups: HTMLElement;
  readonly #homes: readonly { body: HTMLElement; rows: readonly Element[] }[];
  readonly #list = document.createElement('tbody');
  readonly #result = document.createElement('div');
  readonly #more = document.createElement('button');
  #shown: readonly FigureRow[] = [];

  constructor(groups: HTMLElement) {
    this.#groups = groups;
    this.#homes = [...groups.querySelectorAll('tbody')].map((body) => ({ body, rows: [...body.children] }));
    this.#result.className = groups.querySelector('.entries')?.className ?? '';
    this.#more.type = 'button';
    this.#more.addEventListener('click', () => this.#showAll());
  }

  get elements(): Element[] {
    return this.#homes.flatMap(({ rows }) => rows);
  }

  showGroups() {
    for (const { body, rows } of this.#homes) body.replaceChildren(...rows);
    this.#result.remove();
    this.#more.remove();
    this.#groups.hidden = false;
  }

  show(rows: readonly FigureRow[]) {
    this.#shown = rows;
    if (this.#result.childElementCount === 0) this.#result.append(this.#table());
    this.#list.replaceChildren(...rows.slice(0, FIRST).map(({ row }) => row));
    this.#result.hidden = rows.length === 0;
    this.#more.hidden = rows.length <= FIRST;
    this.#more.textContent = `Show all ${rows.length}`;
    if (!this.#result.isConnected) this.#groups.before(this.#result, this.#more);
    this.#groups.hidden = true;
  }

  /** Headed as a group is. */
  #table() {
    const table = document.createElement('table');
    const head = this.#groups.querySelector('thead')?.cloneNode(true);
    table.append(...(head ? [head] : []), this.#list);
    return table;
  }

  #showAll() {
    this.#list.append(...this.#shown.slice(FIRST).map(({ row }) => row));
    this.#more.hidden = true;
    this.#shown[FIRST]?.row.querySelector('a')?.focus();
  }

  /** Unfolds the group that the address leads into, and says whether it leads into one. */
  unfold(): boolean {
    // The address need not be well-formed, and its target is not marked yet while the page loads.
    const heading = [...this.#groups.querySelectorAll('h2')].find(({ id }) => id && `#${id}` === location.hash);
    const group = heading?.closest('details');
    if (group) group.open = true;
    return group !== undefined;
  }
}
