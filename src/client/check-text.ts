import type * as ShownFindings from './shown-findings.ts';

/**
 * `<check-text data-script data-facts data-root>`: holds the numbers of the text that is pasted into its field against the ledger.
 * What does the work is fetched with the first text, and the text goes nowhere.
 */
class CheckText extends HTMLElement {
  /** What checks and shows a text, once it was fetched. */
  #show: Promise<(text: string, into: HTMLElement) => string> | undefined;

  connectedCallback() {
    const field = this.querySelector('textarea');
    const form = this.querySelector('form');
    if (!field || !form) return;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check(field.value);
    });
    // The text is in the field only after this event.
    field.addEventListener('paste', () => setTimeout(() => void this.#check(field.value)));
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    });
    if (field.value !== '') void this.#check(field.value);
  }

  async #check(text: string) {
    const [outcome, checked] = [this.querySelector('.outcome'), this.querySelector<HTMLElement>('.checked')];
    if (!outcome || !checked) return;
    try {
      this.#show ??= this.#load();
      outcome.textContent = (await this.#show)(text, checked);
    } catch {
      this.#show = undefined;
      outcome.textContent = 'The facts could not be fetched. Try again when you are online.';
    }
  }

  async #load() {
    const [{ shower }, response] = await Promise.all([
      import(/* @vite-ignore */ this.dataset['script'] ?? '') as Promise<typeof ShownFindings>,
      fetch(this.dataset['facts'] ?? '', { credentials: 'omit' }),
    ]);
    if (!response.ok) throw new Error(response.statusText);
    return shower(await response.text(), this.dataset['root'] ?? '/');
  }
}

customElements.define('check-text', CheckText);
