import { sinceWords } from './since-words.ts';

/**
 * `<since-looked hidden data-changes="/changes/">` after the `<time>` on which a page last changed: with
 * `?since=2026-11-20` in the page’s address, says whether it has changed since that day, and leads to all that has.
 */
class SinceLooked extends HTMLElement {
  connectedCallback() {
    const since = new URL(location.href).searchParams.get('since') ?? '';
    const changed = this.parentElement?.querySelector('time')?.dateTime ?? '';
    if (!/^\d{4}-\d\d-\d\d$/.test(since) || changed === '') return;
    const all = document.createElement('a');
    all.href = `${this.dataset['changes']}?since=${since}`;
    all.textContent = 'all changes since then';
    this.append(`${sinceWords(changed, since)}; `, all);
    this.hidden = false;
  }
}

customElements.define('since-looked', SinceLooked);
