/**
 * `<changes-since hidden>` on a page of changes: with `?since=2026-11-20` in its address, hides whatever was said before
 * that day, and says so. Without, or without a day, the page stays whole.
 */
class ChangesSince extends HTMLElement {
  connectedCallback() {
    const since = new URL(location.href).searchParams.get('since') ?? '';
    if (!/^\d{4}-\d\d-\d\d$/.test(since)) return;
    const parts = [...document.querySelectorAll<HTMLElement>('main [data-said]')];
    // Days as text stand in the order of time.
    for (const part of parts) part.hidden = (part.dataset['said'] ?? '') < since;
    for (const section of document.querySelectorAll<HTMLElement>('main section'))
      section.hidden = !section.querySelector('[data-said]:not([hidden])');
    const all = document.createElement('a');
    all.href = location.pathname;
    all.textContent = 'Show all';
    const isEmpty = parts.every(({ hidden }) => hidden);
    this.append(isEmpty ? `Nothing since ${since}. ` : `Only what we have said since ${since}. `, all);
    this.hidden = false;
  }
}

customElements.define('changes-since', ChangesSince);
