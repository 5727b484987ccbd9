const GAP = 16; // px between the pointer and a tip: rows above and below stay within reach

let count = 0;

/**
 * `<chart-tips>` around a chart: says beside the mark under the pointer, in focus, or tapped once what the table of
 * the same chart says of it. Marks are plain links: a click follows, and so does the second tap.
 */
class ChartTips extends HTMLElement {
  #tip = element('div');
  #list = element('dl');
  #mark: Element | undefined;
  #isTouch = false;

  connectedCallback() {
    this.#tip.className = 'tip';
    this.#tip.id = `tip-${(count += 1)}`;
    this.#tip.setAttribute('role', 'tooltip');
    this.#tip.append(this.#list);
    this.addEventListener('pointerover', ({ target, pointerType, clientX }) => {
      if (pointerType === 'touch' || this.#tip.contains(target as Node)) return;
      this.#show(markAt(target), clientX);
    });
    this.addEventListener('pointerleave', ({ pointerType }) => pointerType !== 'touch' && this.#show());
    this.addEventListener('focusin', ({ target }) => {
      if ((target as Element).matches(':focus-visible')) this.#show(markAt(target));
    });
    this.addEventListener('focusout', () => this.#show());
    this.addEventListener('click', (event) => {
      const mark = markAt(event.target);
      // A key that follows a link counts no clicks.
      if (!this.#isTouch || event.detail === 0 || !mark || mark === this.#mark) return;
      if (this.#show(mark, event.clientX)) event.preventDefault();
    });
    // Escape reaches a tip that a pointer opened only by the document, and so does a tap elsewhere.
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#show());
    document.addEventListener('pointerdown', ({ pointerType, target }) => {
      this.#isTouch = pointerType === 'touch';
      if (!this.contains(target as Node)) this.#show();
    });
  }

  /**
   * Shows the tip of a mark; of none, hides it.
   *
   * @param x of the pointer, px from the left of the window
   * @returns whether there is anything to show
   */
  #show(mark?: Element, x?: number): boolean {
    if (mark && mark === this.#mark) return true;
    this.#mark?.removeAttribute('aria-describedby');
    this.#tip.remove();
    const said = mark ? this.#said(mark) : [];
    this.#mark = said.length > 0 ? mark : undefined;
    if (!this.#mark) return false;
    this.#mark.setAttribute('aria-describedby', this.#tip.id);
    this.#list.replaceChildren(...said);
    this.append(this.#tip);
    this.#place(this.#mark, x);
    return true;
  }

  /** Below the mark, or above it where the window ends; beside the pointer, and never wider than the chart. */
  #place(mark: Element, x: number | undefined) {
    const frame = this.getBoundingClientRect();
    const box = (mark.querySelector('.hit') ?? mark).getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.#tip;
    const at = (x ?? box.left) - frame.left;
    const left = at + GAP + width > frame.width ? at - GAP - width : at + GAP;
    const isAbove = box.bottom + height > innerHeight && box.top > height;
    this.#tip.style.left = `${Math.max(0, Math.min(left, frame.width - width))}px`;
    this.#tip.style.top = `${(isAbove ? box.top - height : box.bottom) - frame.top}px`;
  }

  /** What the rows of the table say that lead where the mark leads: the n-th for its n-th mark, or all for its only one. */
  #said(mark: Element): Element[] {
    const sameWay = (link: Element) => link.getAttribute('href') === mark.getAttribute('href');
    const rows = [...tablesOf(this)]
      .flatMap((table) => [...table.rows])
      .filter((row) => [...row.querySelectorAll('.fig')].some(sameWay));
    const marks = [...this.querySelectorAll('a')].filter(sameWay);
    const only = rows.length === marks.length ? rows[marks.indexOf(mark as HTMLAnchorElement)] : undefined;
    if (only) return inFull(only);
    return rows.flatMap((row, i) => {
      const name = nameOf(row);
      return [...(i > 0 && name === nameOf(rows[i - 1]) ? [] : [element('dt', name)]), ...inShort(row)];
    });
  }
}

/** A chart that stands in a text has its table with it; on a page of its own it may be in parts. */
function tablesOf(chart: Element): Iterable<HTMLTableElement> {
  const own = chart.closest('figure')?.querySelectorAll('table');
  return own?.length ? own : document.querySelectorAll('table');
}

const nameOf = (row: HTMLTableRowElement | undefined) => row?.cells[0]?.textContent.trim();

/** A row's name, then each cell that says something, after the name of its column. */
function inFull(row: HTMLTableRowElement): Element[] {
  const said = [...row.cells].slice(1).filter(({ textContent }) => textContent.trim());
  return [
    element('dt', nameOf(row)),
    ...said.flatMap(({ dataset, textContent }) => [element('dt', dataset['label']), element('dd', textContent)]),
  ];
}

/** What it is, and who says so. */
const inShort = ({ cells }: HTMLTableRowElement) => [
  element('dt', cells[1]?.textContent),
  element('dd', cells[cells.length - 1]?.textContent),
];

const markAt = (target: EventTarget | null) => (target as Element).closest('svg a') ?? undefined;

function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text.trim();
  return made;
}

customElements.define('chart-tips', ChartTips);
