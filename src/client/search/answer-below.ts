import type { SearchEntry } from '../../search/entry.ts';
import { accountOf, element, linesOf } from './found-entry.ts';
import { findIn, hrefOf, UNREACHABLE } from './load-search.ts';

/** As many as a phone shows above its keyboard. */
const MOST = 6;
/** With a colon: no text of ours has such an id. */
const LIST = 'search:list';

/** Makes a field a combobox, whose list is what answers the words typed so far, the best first. */
export function answerBelow(box: HTMLElement, input: HTMLInputElement): void {
  const panel = element('div');
  const list = element('ul');
  const count = element('output');
  list.id = LIST;
  list.role = 'listbox';
  list.ariaLabel = 'Found';
  panel.append(list, count);
  panel.hidden = true;
  const style = element('link');
  style.rel = 'stylesheet';
  style.href = (input.form?.dataset['script'] ?? '').replace(/js$/, 'css');
  const styled = new Promise((done) => (style.onload = style.onerror = done));
  box.append(style, panel);
  input.role = 'combobox';
  input.setAttribute('aria-controls', LIST);
  input.setAttribute('aria-autocomplete', 'list');

  let shown: readonly SearchEntry[] = [];
  let active = -1;

  const show = (isOpen: boolean) => {
    panel.hidden = !isOpen;
    input.ariaExpanded = String(isOpen && shown.length > 0);
    choose(-1);
  };
  const choose = (place: number) => {
    active = place;
    for (const [at, option] of [...list.children].entries()) {
      option.ariaSelected = String(at === place);
      if (at === place) option.scrollIntoView({ block: 'nearest' });
    }
    if (place < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${LIST}${place}`);
  };
  const narrow = async () => {
    const asked = input.value;
    if (!asked.trim()) {
      show(false);
      return;
    }
    const found = await findIn(input, asked);
    await styled;
    // Another key was pressed meanwhile, or the reader has left the field, and nothing would close the list.
    if (asked !== input.value || document.activeElement !== input) return;
    shown = found?.slice(0, MOST) ?? [];
    list.replaceChildren(
      ...shown.map((entry, at) => {
        const option = element('li');
        option.id = `${LIST}${at}`;
        option.role = 'option';
        option.append(...linesOf(entry, element('b', entry.title)));
        if (at === 0) option.append(element('small', accountOf(entry)));
        return option;
      }),
    );
    count.value = found ? (found.length > 0 ? `${found.length} found` : 'Nothing found') : UNREACHABLE;
    show(true);
  };

  input.addEventListener('input', () => void narrow());
  input.addEventListener('focus', () => void narrow());
  input.addEventListener('keydown', (event) => {
    const { key } = event;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    const entry = shown[active];
    if (key === 'Escape' && !panel.hidden) show(false);
    else if (step && shown.length > 0) {
      if (panel.hidden) show(true);
      // Past either end is the field itself.
      choose(((active + 1 + step + shown.length + 1) % (shown.length + 1)) - 1);
    } else if (key === 'Enter' && entry && !panel.hidden) location.assign(hrefOf(entry, input));
    else return;
    event.preventDefault();
  });
  // Before the field loses the focus.
  panel.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target, ctrlKey, metaKey }) => {
    const entry = shown[[...list.children].findIndex((option) => option.contains(target as Node))];
    if (entry) open(hrefOf(entry, input), ctrlKey || metaKey ? '_blank' : '_self');
  });
  input.addEventListener('blur', () => show(false));
  void narrow();
}
