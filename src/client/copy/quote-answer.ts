/**
 * `<quote-answer data-citation>`: a button that copies the first sentence of an answer, the `[data-sentence]` beside
 * it, together with its citation, which ends with its address; one with a `data-address` copies that alone. Until this
 * runs, they take their place but cannot be seen.
 */
class QuoteAnswer extends HTMLElement {
  #quotation = '';

  connectedCallback() {
    // Now: what a translator makes of the page later are not our words.
    this.#quotation = this.#quote();
    for (const button of this.querySelectorAll('button')) {
      button.addEventListener('click', () => void this.#copy(button));
    }
  }

  async #copy(button: HTMLButtonElement) {
    const status = this.querySelector('[role="status"]');
    const label = button.textContent;
    let outcome = 'copied';
    try {
      await navigator.clipboard.writeText(button.dataset['address'] ?? this.#quotation);
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

  #quote() {
    const sentence = this.closest('[data-answer]')?.querySelector('[data-sentence]')?.cloneNode(true) as Element | null;
    // "(revised)" is the ledger's mark and no part of the sentence.
    for (const mark of sentence?.querySelectorAll('.rev') ?? []) mark.remove();
    const words = sentence?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    return `“${words}” ${this.dataset['citation']}`;
  }
}

customElements.define('quote-answer', QuoteAnswer);
