import { dayOnTheWall } from '../../ledger/partial-date.ts';

/** `<review-due data-by="2027-02-01" hidden>`: shown once that day has passed where the reader is. */
class ReviewDue extends HTMLElement {
  connectedCallback() {
    const { by } = this.dataset;
    // Days as text stand in the order of time.
    if (by !== undefined && dayOnTheWall(new Date()) > by) this.hidden = false;
  }
}

customElements.define('review-due', ReviewDue);
