/** The report of the check over a page of `astro dev`. Runs in the browser. */
import { HELLO, RELOADS, REPORT } from './messages.ts';
import type { Problem } from './problems.ts';

const STYLE = `
:host { position: fixed; inset: auto 0 0; z-index: 2147483647; font: 400 1rem/1.45 var(--sans, sans-serif); }
details { max-height: 50vh; overflow: auto; background: var(--paper, #fff); color: var(--ink, #000);
  border-top: 3px solid var(--signal, #a00); padding: 0 var(--gutter, 1.25rem); }
summary { position: sticky; top: 0; background: inherit; padding: 0.75rem 0; font-weight: 600; cursor: pointer; }
summary:focus-visible { outline: 2px solid var(--signal, #a00); outline-offset: -2px; }
ol { list-style: none; margin: 0; padding: 0 0 1rem; max-width: 60rem; }
li { border-top: 1px solid var(--rule, #ccc); padding: 0.75rem 0; overflow-wrap: anywhere; }
p { margin: 0 0 0.25rem; }
.place, .note { color: var(--soft, #555); font-size: 0.875rem; }
.note { padding-bottom: 0.75rem; }
blockquote { margin: 0.25rem 0; padding-left: 0.75rem; border-left: 2px solid var(--rule, #ccc); font-family: var(--text, serif); }
mark { background: none; color: inherit; text-decoration: underline wavy var(--signal, #a00) 1.5px; text-underline-offset: 0.2em; }
pre { margin: 0.25rem 0; white-space: pre-wrap; font-size: 0.8125rem; }
@media print { :host { display: none; } }
`;

const FOLDED = 'desk-folded';

/** An element that holds words, other elements, or both. */
function element(name: string, content: readonly (Node | string)[], className = ''): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  if (className !== '') made.className = className;
  return made;
}

/** One problem: its place, what is wrong, the words at fault, and what to do. */
function describe({ file, line, message, before, after, remedy, details }: Problem): HTMLElement {
  const words = before + after === '' ? [] : [element('blockquote', [before, element('mark', [after])])];
  return element('li', [
    element('p', [`${file}, line ${line}`], 'place'),
    element('p', [message]),
    ...words,
    ...(remedy === undefined ? [] : [element('p', [`→ ${remedy}`])]),
    ...(details.length === 0 ? [] : [element('pre', [details.join('\n')])]),
  ]);
}

/** Puts the report over the page, in the place of an earlier one; none where nothing is wrong. */
function show(problems: readonly Problem[]): void {
  document.querySelector('desk-report')?.remove();
  if (problems.length === 0) return;
  const host = document.createElement('desk-report');
  const files = new Set(problems.map(({ file }) => file)).size;
  const details = element('details', [
    element('summary', [`${count(problems.length, 'problem')} in ${count(files, 'file')}`]),
    element('p', ['What is at fault is shown as it last was in order, or left out where it is new.'], 'note'),
    element('ol', problems.map(describe)),
  ]) as HTMLDetailsElement;
  details.open = sessionStorage.getItem(FOLDED) === null;
  details.addEventListener('toggle', () => {
    if (details.open) sessionStorage.removeItem(FOLDED);
    else sessionStorage.setItem(FOLDED, '');
  });
  details.setAttribute('role', 'region');
  details.setAttribute('aria-label', 'What is to be mended');
  const style = document.createElement('style');
  style.textContent = STYLE;
  host.attachShadow({ mode: 'open' }).append(style, details);
  document.body.append(host);
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** How many reloads came before this page, as its server counts; undefined where the browser does not say. */
function reloadsBefore(): number | undefined {
  // Browsers keep it from pages that came over a plain network, such as those on a phone.
  const [page] = performance.getEntriesByType('navigation') as Partial<PerformanceNavigationTiming>[];
  const reloads = page?.serverTiming?.find(({ name }) => name === RELOADS)?.description;
  return reloads === undefined ? undefined : Number(reloads);
}

if (import.meta.hot) {
  import.meta.hot.on(REPORT, show);
  import.meta.hot.send(HELLO, reloadsBefore());
}
