/** A ribbon over each page of `astro dev` that readers do not see yet, and a mark at links to one. Runs in the browser. */
import type { DraftPage } from './draft-pages.ts';
import { DRAFTS } from './messages.ts';

const STYLE = `
desk-ribbon { display: block; position: sticky; top: 0; z-index: 2147483646; padding: 0.5rem var(--gutter, 1.25rem);
  background: var(--signal, #a00); color: var(--paper, #fff); font: 600 0.875rem/1.4 var(--sans, sans-serif); }
a[data-desk-draft] { outline: 1px dashed var(--signal, #a00); outline-offset: 2px; }
@media print { desk-ribbon { display: none; } }
`;

/** Whether an address, below whatever path the site lives at, is of a page. */
const isAt = (address: string, { path }: DraftPage) => address.endsWith(path);

function show(drafts: readonly DraftPage[]): void {
  document.querySelectorAll('desk-ribbon, style[data-desk-drafts]').forEach((each) => each.remove());
  const style = document.createElement('style');
  style.dataset['deskDrafts'] = '';
  style.textContent = STYLE;
  document.head.append(style);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const draft = drafts.find((each) => isAt(link.pathname, each));
    if (draft) link.dataset['deskDraft'] = '';
    else delete link.dataset['deskDraft'];
  }
  const own = drafts.find((each) => isAt(location.pathname, each));
  if (!own) return;
  const ribbon = document.createElement('desk-ribbon');
  ribbon.setAttribute('role', 'status');
  ribbon.textContent = own.why;
  document.body.prepend(ribbon);
}

import.meta.hot?.on(DRAFTS, show);
