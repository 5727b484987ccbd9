import type * as AnswerBelow from './answer-below.ts';
import { focusedBySlash } from './focused-by-slash.ts';

/** `<search-box>` around a form: answers below its field while a reader types. All else is fetched at the first key. */
class SearchBox extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector('input');
    if (!input) return;
    focusedBySlash(input);
    this.#await(input);
  }

  /** @param again ends the address: what could not be fetched once, Chromium does not ask for again */
  #await(input: HTMLInputElement, again = '') {
    input.addEventListener('input', () => void this.#answer(input, again), { once: true });
  }

  async #answer(input: HTMLInputElement, again: string) {
    const address = (input.form?.dataset['script'] ?? '') + again;
    try {
      const { answerBelow } = (await import(/* @vite-ignore */ address)) as typeof AnswerBelow;
      answerBelow(this, input);
    } catch {
      // Without a connection the form is left, and the next key tries again.
      this.#await(input, `${again || '?'}.`);
    }
  }
}

customElements.define('search-box', SearchBox);
