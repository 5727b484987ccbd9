import { hasWord, searchable, wordsOf } from '../search/fold-words.ts';

/** The query in the address of the page. */
const PARAMETER = 'q';

/**
 * `<filter-list data-label data-items>`: a field that hides the items of the page, chosen by the selector
 * `data-items`, that lack the words typed; the address keeps the words. Sections and groups are hidden with the last
 * of their items. Links to items that stand in a `nav` are items too, but are not counted.
 */
class FilterList extends HTMLElement {
  readonly #input = document.createElement('input');
  readonly #found = document.createElement('output');
  #items: readonly { item: HTMLElement; text: string }[] = [];

  connectedCallback() {
    const label = document.createElement('label');
    this.#input.type = 'search';
    label.append(this.dataset['label'] ?? '', this.#input);
    this.append(label, this.#found);
    this.#input.addEventListener('input', () => {
      this.#narrow();
      this.#keep();
    });
    addEventListener('hashchange', () => this.#uncover());
    this.#input.value = new URLSearchParams(location.search).get(PARAMETER) ?? '';
    if (this.#input.value) this.#narrow();
    this.#uncover();
  }

  #narrow() {
    // Read while nothing is hidden yet: then cells and lines stand apart, as a reader sees them.
    if (this.#items.length === 0) this.#items = this.#read();
    const words = wordsOf(this.#input.value);
    for (const { item, text } of this.#items) item.hidden = !words.every((word) => hasWord(text, word));
    this.#hideEmpty();
    const counted = this.#items.filter(({ item }) => !item.closest('nav'));
    const left = counted.filter(({ item }) => !item.hidden).length;
    this.#found.value = words.length > 0 ? `${left} of ${counted.length}` : '';
  }

  #read() {
    const items = document.querySelectorAll<HTMLElement>(`main :is(${this.dataset['items']})`);
    return [...items].map((item) => ({ item, text: searchable(item.innerText) }));
  }

  #hideEmpty() {
    const groups = document.querySelectorAll<HTMLElement>('main :is(section, [data-group])');
    for (const group of groups) {
      const inside = this.#items.filter(({ item }) => item !== group && group.contains(item));
      if (inside.length > 0) group.hidden = inside.every(({ item }) => item.hidden);
    }
  }

  #keep() {
    const address = new URL(location.href);
    if (this.#input.value) address.searchParams.set(PARAMETER, this.#input.value);
    else address.searchParams.delete(PARAMETER);
    history.replaceState(history.state, '', address);
  }

  /** A link may lead to what is hidden. */
  #uncover() {
    // Not by the address, which need not be well-formed.
    const target = document.querySelector(':target');
    if (!target?.closest('[hidden]')) return;
    this.#input.value = '';
    this.#narrow();
    this.#keep();
    target.scrollIntoView();
  }
}

customElements.define('filter-list', FilterList);
