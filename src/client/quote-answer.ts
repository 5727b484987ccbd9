/**
 * `<quote-answer data-citation data-address>`: buttons that copy the address of an answer, or its first sentence, the
 * `[data-sentence]` beside them, with citation and address. Until this runs, they are there but cannot be seen.
 */
class QuoteAnswer extends HTMLElement {
  connectedCallback() {
    for (const button of this.querySelectorAll('button')) {
      button.addEventListener('click', () => void this.#copy(button));
    }
  }

  async #copy(button: HTMLButtonElement) {
    const status = this.querySelector('[role="status"]');
    const label = button.textContent;
    let outcome = 'copied';
    try {
      await navigator.clipboard.writeText(button.dataset['copies'] === 'address' ? this.#address : this.#quotation);
    } catch {
      // No permission, or a page that came over plain HTTP, where there is no clipboard at all.
      outcome = 'not allowed here';
    }
    button.textContent = outcome;
    if (status) status.textContent = outcome;
    setTimeout(() => {
      button.textContent = label;
      if (status) status.textContent = '';
    }, 2500);
  }

  get #address() {
    return this.dataset['address'] ?? location.href;
  }

  get #quotation() {
    const sentence = this.closest('[data-answer]')?.querySelector('[data-sentence]')?.cloneNode(true) as Element | null;
    // "rev", and what it says to a listener, is the ledger's mark and no part of the sentence.
    for (const mark of sentence?.querySelectorAll('.rev') ?? []) mark.remove();
    const words = sentence?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    return `“${words}” ${this.dataset['citation']} ${this.#address}`;
  }
}

customElements.define('quote-answer', QuoteAnswer);
