import { chosenOf, printChoice, readChoice, type Choice, type SortOrder } from './choice.ts';
import { FacetMenus } from './facet-menus.ts';
import { FigureList } from './figure-list.ts';
import { figureOrderIn, readRows, type FigureRow } from './figure-rows.ts';
import { isPlain, plainLink } from './plain-link.ts';
import { saveLines } from './save-lines.ts';

const NOTHING: Choice = { facets: new Map(), words: '' };

/**
 * `<figure-register data-csv data-name>` narrows and sorts the rows of `.groups` by the words typed and by the links of
 * `.choose`, keeps it in the address, and makes a file of what is left: of the lines that the table at `data-csv` has of
 * it. On a page of some figures only, `data-all` is the address at which the same are chosen of all; there the links
 * lead to other pages, as they do without a script.
 */
class FigureRegister extends HTMLElement {
  readonly #input = document.createElement('input');
  readonly #found = document.createElement('output');
  readonly #chips = document.createElement('p');
  readonly #save = document.createElement('button');
  #menus: FacetMenus | undefined;
  #list: FigureList | undefined;
  #rows: readonly FigureRow[] = [];
  #left: readonly FigureRow[] = [];
  #choice = NOTHING;
  /** Of the orders that were asked for. */
  readonly #places = new Map<SortOrder, ReadonlyMap<string, number>>();

  connectedCallback() {
    const groups = document.querySelector<HTMLElement>('main .groups');
    if (!groups) return;
    this.#list = new FigureList(groups);
    this.#rows = this.#left = readRows(this.#list.elements);
    if (this.dataset['all'] === undefined) this.#menus = new FacetMenus();
    this.#menus?.listen((next) => this.#choose(next(this.#choice)));
    this.#build();
    addEventListener('popstate', () => this.#read());
    addEventListener('hashchange', () => this.#uncover());
    this.#read();
    this.#uncover();
  }

  #build() {
    const label = document.createElement('label');
    this.#input.type = 'search';
    label.append('Find a figure', this.#input);
    this.#save.type = 'button';
    this.#chips.className = 'chips';
    this.append(label, this.#save, this.#found, this.#chips);
    this.#input.addEventListener('input', () => {
      this.#choice = { ...this.#choice, words: this.#input.value };
      history.replaceState(history.state, '', this.#addressOf(this.#choice));
      this.#show();
    });
    this.#save.addEventListener('click', () => void this.#download());
    this.#showControls([]);
  }

  #addressOf = (choice: Choice) => `${location.pathname}${printChoice(choice)}`;

  /** What the address asks for. */
  #read() {
    const choice = readChoice(
      new URLSearchParams(location.search),
      (...option) => this.#menus?.has(...option) ?? false,
    );
    // What is no list of all has no other order.
    if (!this.#menus) choice.order = undefined;
    if (printChoice(choice) === printChoice(this.#choice)) return;
    this.#choice = choice;
    this.#show();
  }

  #choose(choice: Choice) {
    this.#choice = choice;
    history.pushState(null, '', this.#addressOf(choice));
    this.#show();
  }

  #show() {
    const isAll = printChoice(this.#choice) === '';
    if (this.#input.value !== this.#choice.words) this.#input.value = this.#choice.words;
    this.#left = this.#inOrder(chosenOf(this.#rows, this.#choice));
    if (isAll) this.#list?.showGroups();
    else this.#list?.show(this.#left);
    const { length } = this.#rows;
    this.#found.value = isAll ? `${length} figures` : `${this.#left.length} of ${length} figures`;
    this.#showControls(this.#menus?.show(this.#choice, this.#rows) ?? []);
  }

  /** Sorted as the page of the order is; until that is here, as they stand. */
  #inOrder(rows: readonly FigureRow[]): readonly FigureRow[] {
    const { order } = this.#choice;
    if (order === undefined) return rows;
    const places = this.#places.get(order);
    if (places) return rows.toSorted((a, b) => (places.get(a.id) ?? Infinity) - (places.get(b.id) ?? Infinity));
    void this.#fetchOrder(order);
    return rows;
  }

  async #fetchOrder(order: SortOrder) {
    const page = this.#menus?.pageOf(order) ?? '';
    try {
      this.#places.set(order, await figureOrderIn(page));
      if (this.#choice.order === order) this.#show();
    } catch {
      location.assign(page);
    }
  }

  /** What can be taken back, and what can be taken away. */
  #showControls(chosen: readonly { name: string; without: Choice }[]) {
    this.#save.textContent = `Download ${this.#left.length} as CSV`;
    this.#save.disabled = this.#left.length === 0;
    const { all } = this.dataset;
    this.#chips.replaceChildren(
      ...chosen.map(({ name, without }) => {
        const chip = this.#choosing(without, `${name} ×`);
        chip.ariaLabel = `Without: ${name}`;
        return chip;
      }),
      ...(printChoice(this.#choice) ? [this.#choosing(NOTHING, `all ${this.#rows.length}`)] : []),
      ...(all === undefined ? [] : [plainLink(all, 'combine with other choices')]),
    );
  }

  /** A link that makes a choice in place. */
  #choosing(choice: Choice, text: string) {
    const link = plainLink(this.#addressOf(choice), text);
    link.addEventListener('click', (event) => {
      if (!isPlain(event)) return;
      event.preventDefault();
      this.#choose(choice);
      this.#input.focus();
    });
    return link;
  }

  async #download() {
    const { csv = '', name } = this.dataset;
    const ids = this.#left.map(({ id }) => id);
    try {
      await saveLines(csv, ids, `${[name, ...this.#choice.facets.values()].join('-')}.csv`);
    } catch {
      this.#found.value = 'The table could not be fetched; try again.';
    }
  }

  /** A link may lead into a group that is folded, or that a choice hides. */
  #uncover() {
    if (!this.#list?.unfold() || this.#choice === NOTHING) return;
    this.#choice = NOTHING;
    history.replaceState(history.state, '', `${location.pathname}${location.hash}`);
    this.#show();
    document.querySelector(':target')?.scrollIntoView();
  }
}

customElements.define('figure-register', FigureRegister);
