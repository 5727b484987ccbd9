import { letterOf } from './letter-of.ts';

/** `<copy-letter>`: a button that copies all sections of the page with their links, for who writes a letter from them. */
class CopyLetter extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const state = button?.querySelector('[data-state]');
    if (!button || !state) return;
    button.addEventListener('click', () => {
      const { html, text } = letterOf(document.querySelectorAll('main section'));
      const item = new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      });
      navigator.clipboard.write([item]).then(
        () => (state.textContent = 'Copied, with links'),
        () => (state.textContent = 'Your browser does not let us copy: select the text'),
      );
    });
  }
}

customElements.define('copy-letter', CopyLetter);
