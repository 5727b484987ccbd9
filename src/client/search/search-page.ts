import type { SearchEntry } from '../../search/entry.ts';
import { focusedBySlash } from './focused-by-slash.ts';
import { accountOf, element, linesOf } from './found-entry.ts';
import { findIn, hrefOf, UNREACHABLE } from './load-search.ts';

const PARAMETER = 'q';
/** As many as anybody reads through. */
const MOST = 31;

/**
 * `<search-page>` around a form and a `<template>`: shows in its `[data-found]` what answers the words typed or given
 * in the address, which keeps them. The first is the answer, laid out as the template has it.
 */
class SearchPage extends HTMLElement {
  readonly #input = this.querySelector('input') ?? document.createElement('input');
  readonly #found: Element = this.querySelector('[data-found]') ?? this;
  readonly #count = this.querySelector('output') ?? document.createElement('output');

  connectedCallback() {
    focusedBySlash(this.#input);
    this.#input.value = new URLSearchParams(location.search).get(PARAMETER) ?? '';
    this.#input.addEventListener('input', () => void this.#search());
    this.#input.form?.addEventListener('submit', (event) => event.preventDefault());
    if (this.#input.value) void this.#search();
  }

  async #search() {
    const asked = this.#input.value;
    const address = new URL(location.href);
    address.searchParams.set(PARAMETER, asked);
    history.replaceState(history.state, '', address);
    const found = asked.trim() ? await findIn(this.#input, asked) : [];
    if (asked !== this.#input.value) return;
    const [first, ...others] = found?.slice(0, MOST) ?? [];
    this.#count.value = found ? countOf(found.length, asked.trim()) : UNREACHABLE;
    this.#found.replaceChildren(...(first ? [this.#answer(first)] : []), this.#list(others));
  }

  #list(entries: readonly SearchEntry[]) {
    const list = element('ul');
    list.append(
      ...entries.map((entry) => {
        const item = element('li');
        item.append(...linesOf(entry, this.#link(entry)));
        return item;
      }),
    );
    return list;
  }

  #link(entry: SearchEntry) {
    const link = element('a', entry.title);
    link.href = hrefOf(entry, this.#input);
    return link;
  }

  /** The first that was found, with a button that copies it. */
  #answer(entry: SearchEntry) {
    // Imported, not cloned: in the template's own document, links have no base.
    const answer = document.importNode(this.#answerShape(), true);
    const put = (name: string, content: Node | string) =>
      answer.querySelector(`[data-${name}]`)?.replaceChildren(content);
    const link = this.#link(entry);
    put('title', link);
    put('account', accountOf(entry));
    const say = (says: string) => {
      put('says', says);
      const account = accountOf(entry);
      const parts = [`${entry.title}: ${says}`, account && `(${account})`, `Compute Ledger, ${link.href}`];
      this.#copies(answer, parts.filter(Boolean).join(' '));
    };
    say(entry.says);
    if (entry.kind === 'answer') void this.#whole(link.href).then((whole) => whole !== undefined && say(whole));
    return answer;
  }

  #answerShape(): Element {
    return this.querySelector('template')?.content.firstElementChild ?? document.createElement('article');
  }

  #copies(answer: Element, text: string) {
    const [button, status] = [answer.querySelector('button'), answer.querySelector('[role=status]')];
    if (!button || !status || !('clipboard' in navigator)) return;
    button.hidden = false;
    button.onclick = async () => {
      status.textContent = await navigator.clipboard.writeText(text).then(
        () => 'Copied',
        () => 'Not allowed here',
      );
    };
  }

  /** The whole of an answer, of which the index has the beginning. */
  async #whole(address: string): Promise<string | undefined> {
    try {
      const response = await fetch(address.replace(/\/$/, '.json'));
      return ((await response.json()) as { answer: string }).answer;
    } catch {
      return undefined;
    }
  }
}

/** "4 found" */
function countOf(found: number, asked: string): string {
  if (found === 0) return asked && `Nothing found for “${asked}”`;
  return found > MOST ? `${found} found, the first ${MOST} are below` : `${found} found`;
}

customElements.define('search-page', SearchPage);
