/** `<copy-link>`: a plain link to a fragment that also copies its address when it is followed. */
class CopyLink extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    const state = this.querySelector('[data-state]');
    if (!link || !state || !('clipboard' in navigator)) return;
    state.textContent = 'copy link';
    link.addEventListener('click', () => {
      navigator.clipboard.writeText(link.href).then(
        () => {
          state.textContent = 'copied';
          setTimeout(() => (state.textContent = 'copy link'), 2500);
        },
        // The address bar shows the same address, so a refusal costs nothing.
        () => (state.textContent = 'link'),
      );
    });
  }
}

customElements.define('copy-link', CopyLink);
