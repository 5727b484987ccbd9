import { dayOnTheWall } from '../../ledger/partial-date.ts';

/** `<promise-due data-by="2026-12-31">Not yet due</promise-due>`: says so once that day has passed where the reader is. */
class PromiseDue extends HTMLElement {
  connectedCallback() {
    const { by } = this.dataset;
    // Days as text stand in the order of time.
    if (by !== undefined && dayOnTheWall(new Date()) > by) this.textContent = 'Due since we last read';
  }
}

customElements.define('promise-due', PromiseDue);
