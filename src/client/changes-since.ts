/**
 * `<changes-since hidden>` on a page of changes: with `?since=2026-11-20` in its address, hides whatever was said before
 * that day, and says so. Without, or without a day, the page stays whole.
 */
class ChangesSince extends HTMLElement {
  connectedCallback() {
    const since = new URL(location.href).searchParams.get('since') ?? '';
    if (!/^\d{4}-\d\d-\d\d$/.test(since)) return;
    const items = [...document.querySelectorAll<HTMLElement>('main [data-said]')];
    // Days as text stand in the order of time.
    for (const item of items) item.hidden = (item.dataset['said'] ?? '') < since;
    for (const part of document.querySelectorAll<HTMLElement>('main section')) {
      const own = [...part.querySelectorAll<HTMLElement>('[data-said]')];
      part.hidden = own.length > 0 && own.every(({ hidden }) => hidden);
    }
    const count = items.filter(({ hidden, localName }) => !hidden && localName === 'li').length;
    const all = document.createElement('a');
    all.href = location.pathname;
    all.textContent = 'Show all';
    this.append(count === 0 ? `Nothing since ${since}. ` : `Only what we have said since ${since}. `, all);
    this.hidden = false;
  }
}

customElements.define('changes-since', ChangesSince);
