import { hasWord, searchable, wordsOf } from '../search/fold-words.ts';

/** The query in the address of the page. */
const PARAMETER = 'q';

/**
 * `<filter-list data-label data-items>`: a field that hides the items of the page, chosen by the selector
 * `data-items`, that lack the words typed; the address keeps the words. Sections and groups are hidden with the last
 * of their items. Links to items that stand in a `nav` are items too, but are not counted. With `data-by="grade"` an
 * address such as `?grade=A` hides all items but those with this `data-grade`, and the link that leads there is marked;
 * a grade that no item has is ignored.
 */
class FilterList extends HTMLElement {
  readonly #input = document.createElement('input');
  readonly #found = document.createElement('output');
  /** The value of `data-by` that the address asks for; empty for all. */
  #chosen = '';
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
    const query = new URLSearchParams(location.search);
    this.#input.value = query.get(PARAMETER) ?? '';
    this.#chosen = query.get(this.dataset['by'] ?? '') ?? '';
    // Else a mistyped address would hide everything.
    if (![...this.#all()].some((item) => this.#isChosen(item))) this.#chosen = '';
    if (this.#input.value || this.#chosen) this.#narrow();
    this.#uncover();
  }

  #narrow() {
    // Read while nothing is hidden yet: then cells and lines stand apart, as a reader sees them.
    if (this.#items.length === 0) this.#items = this.#read();
    const words = wordsOf(this.#input.value);
    for (const { item, text } of this.#items)
      item.hidden = !this.#isChosen(item) || !words.every((word) => hasWord(text, word));
    this.#hideEmpty();
    this.#mark();
    const counted = this.#items.filter(({ item }) => !item.closest('nav'));
    const left = counted.filter(({ item }) => !item.hidden).length;
    this.#found.value = words.length > 0 || this.#chosen ? `${left} of ${counted.length}` : '';
  }

  #isChosen(item: HTMLElement) {
    return this.#chosen === '' || item.dataset[this.dataset['by'] ?? ''] === this.#chosen;
  }

  /** Marks the link that leads to what is chosen. */
  #mark() {
    const by = this.dataset['by'];
    if (!by) return;
    for (const link of document.querySelectorAll<HTMLAnchorElement>(`main a[href*="?${by}="]`)) {
      if (this.#chosen && link.search === `?${by}=${this.#chosen}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  #all() {
    return document.querySelectorAll<HTMLElement>(`main :is(${this.dataset['items']})`);
  }

  #read() {
    return [...this.#all()].map((item) => ({ item, text: searchable(item.innerText) }));
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
    if (this.dataset['by'] && !this.#chosen) address.searchParams.delete(this.dataset['by']);
    history.replaceState(history.state, '', address);
  }

  /** A link may lead to what is hidden. */
  #uncover() {
    // Not by the address, which need not be well-formed.
    const target = document.querySelector(':target');
    if (!target?.closest('[hidden]')) return;
    this.#input.value = '';
    this.#chosen = '';
    this.#narrow();
    this.#keep();
    target.scrollIntoView();
  }
}

customElements.define('filter-list', FilterList);
