import type * as AnswerBelow from './answer-below.ts';
import { focusedBySlash } from './focused-by-slash.ts';

/** `<search-box>` around a form: answers below its field while a reader types. All else is fetched at the first key. */
class SearchBox extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector('input');
    if (!input) return;
    focusedBySlash(input);
    let again = '';
    const answer = async () => {
      try {
        const address = `${input.form?.dataset['script']}${again}`;
        const { answerBelow } = (await import(/* @vite-ignore */ address)) as typeof AnswerBelow;
        answerBelow(this, input);
      } catch {
        // Without a connection the form is left, and the next key tries again, at an address that ends otherwise: what
        // could not be fetched once, Chromium does not ask for again.
        again += '?';
        begin();
      }
    };
    const begin = () => {
      input.addEventListener('input', () => void answer(), { once: true });
    };
    begin();
  }
}

customElements.define('search-box', SearchBox);
