/** `<filter-rows data-label="…">`: a field that hides the rows of the page's tables that lack the words typed. */
class FilterRows extends HTMLElement {
  connectedCallback() {
    const label = document.createElement('label');
    const input = document.createElement('input');
    const found = document.createElement('output');
    input.type = 'search';
    label.append(this.dataset['label'] ?? '', input);
    this.append(label, found);
    input.addEventListener('input', () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      const rows = [...document.querySelectorAll<HTMLTableRowElement>('main tbody tr')];
      for (const row of rows) {
        const text = row.textContent.toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
      }
      for (const section of document.querySelectorAll<HTMLElement>('main section')) {
        section.hidden = section.querySelector('tbody tr:not([hidden])') === null;
      }
      const left = rows.filter((row) => !row.hidden).length;
      found.value = words.length > 0 ? `${left} of ${rows.length}` : '';
    });
  }
}

customElements.define('filter-rows', FilterRows);
