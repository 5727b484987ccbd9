/** `<copy-text data-what="…">`: text to select, with a button that copies what is shown of it and says that it did. */
class CopyText extends HTMLElement {
  connectedCallback() {
    const text = this.querySelector<HTMLElement>('code, p');
    if (!text || !('clipboard' in navigator) || this.querySelector('button')) return;
    const button = document.createElement('button');
    const state = document.createElement('span');
    const what = document.createElement('span');
    button.type = 'button';
    state.ariaLive = 'polite';
    state.textContent = 'Copy';
    what.className = 'sr-only';
    what.textContent = ` ${this.dataset['what'] ?? ''}`;
    button.append(state, what);
    this.append(button);
    const say = (words: string) => {
      state.textContent = words;
      setTimeout(() => (state.textContent = 'Copy'), 2500);
    };
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(text.innerText).then(
        () => say('Copied'),
        () => say('Could not copy; select it:'),
      );
    });
  }
}

customElements.define('copy-text', CopyText);
