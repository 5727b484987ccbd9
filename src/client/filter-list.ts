/**
 * `<filter-list data-label data-items>`: a field that hides the items of the page, chosen by the selector
 * `data-items`, that lack the words typed. Sections and groups are hidden with the last of their items. Links to items
 * that stand in a `nav` are items too, but are not counted.
 */
class FilterList extends HTMLElement {
  connectedCallback() {
    const label = document.createElement('label');
    const input = document.createElement('input');
    const found = document.createElement('output');
    input.type = 'search';
    label.append(this.dataset['label'] ?? '', input);
    this.append(label, found);
    const narrow = () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      const items = this.#items;
      for (const item of items) {
        const text = item.textContent.toLowerCase();
        item.hidden = !words.every((word) => text.includes(word));
      }
      this.#hideEmpty(items);
      const counted = items.filter((item) => !item.closest('nav'));
      const left = counted.filter((item) => !item.hidden).length;
      found.value = words.length > 0 ? `${left} of ${counted.length}` : '';
    };
    input.addEventListener('input', narrow);
    // A link may lead to what is hidden.
    addEventListener('hashchange', () => {
      // Not by the address, which need not be well-formed.
      const target = document.querySelector(':target');
      if (!target?.closest('[hidden]')) return;
      input.value = '';
      narrow();
      target.scrollIntoView();
    });
  }

  get #items() {
    return [...document.querySelectorAll<HTMLElement>(`main :is(${this.dataset['items']})`)];
  }

  #hideEmpty(items: readonly HTMLElement[]) {
    const groups = [...document.querySelectorAll<HTMLElement>('main :is(section, [data-group])')];
    for (const group of groups) {
      const inside = items.filter((item) => item !== group && group.contains(item));
      if (inside.length > 0) group.hidden = inside.every((item) => item.hidden);
    }
  }
}

customElements.define('filter-list', FilterList);
