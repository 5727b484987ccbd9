/**
 * `<copy-text>`: a button that copies the words of the `[data-text]` beside it, or a plain link to a fragment that
 * also copies its address when it is followed, or the `data-address` of what has a page of its own. Its `[data-state]` says what happened.
 */
class CopyText extends HTMLElement {
  connectedCallback() {
    const control = this.querySelector<HTMLAnchorElement | HTMLButtonElement>('a, button');
    const state = control?.querySelector('[data-state]');
    if (!control || !state || !('clipboard' in navigator)) return;
    const text = this.querySelector<HTMLElement>('[data-text]');
    const idle = text ? 'Copy' : 'copy link';
    state.textContent = idle;
    control.hidden = false;
    control.addEventListener('click', () => {
      navigator.clipboard
        .writeText(text?.innerText ?? control.dataset['address'] ?? (control as HTMLAnchorElement).href)
        .then(
          () => {
            state.textContent = text ? 'Copied' : 'copied';
            setTimeout(() => (state.textContent = idle), 2500);
          },
          () => {
            // The address bar shows the address of a link; of a text, the reader has but to press the keys.
            state.textContent = text ? 'Selected' : 'link';
            if (text) getSelection()?.selectAllChildren(text);
          },
        );
    });
  }
}

customElements.define('copy-text', CopyText);
