/** The report of the check over a page of `astro dev`. Runs in the browser. */
import { screens } from '../design/screens.ts';
import { howMany } from '../model/how-many.ts';
import { HELLO, RELOADS, REPORT } from './messages.ts';
import type { ReportedProblem, Report } from './problems.ts';

const STYLE = `
:host { position: fixed; inset: auto 0 0; z-index: 2147483647; font: 400 1rem/1.45 var(--sans, sans-serif); }
details { max-height: 40vh; overflow: auto; background: var(--paper, #fff); color: var(--ink, #000);
  border-top: 3px solid var(--signal, #a00); padding: 0 var(--gutter, 1.25rem); }
@media (max-width: ${screens.rows}) { details { max-height: 30vh; } }
.notes { border-top: 1px solid var(--rule, #ccc); }
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

/** An element that holds words, other elements, or both. */
function element(name: string, content: readonly (Node | string)[], className = ''): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  if (className !== '') made.className = className;
  return made;
}

/** One problem: its place, what is wrong, the words at fault, and what to do. */
function describe({ file, line, message, before, after, remedy, details }: ReportedProblem): HTMLElement {
  const words = before + after === '' ? [] : [element('blockquote', [before, element('mark', [after])])];
  return element('li', [
    element('p', [`${file}, line ${line}`], 'place'),
    element('p', [message]),
    ...words,
    ...(remedy === undefined ? [] : [element('p', [`→ ${remedy}`])]),
    ...(details.length === 0 ? [] : [element('pre', [details.join('\n')])]),
  ]);
}

/** One part of the report, folded as its reader last left it. */
function part(
  name: string,
  summary: string,
  note: string,
  problems: readonly ReportedProblem[],
  isOpen: boolean,
): HTMLElement {
  const key = `desk-${name}`;
  const details = element('details', [
    element('summary', [summary]),
    element('p', [note], 'note'),
    element('ol', problems.map(describe)),
  ]) as HTMLDetailsElement;
  details.className = name;
  details.open = (sessionStorage.getItem(key) ?? (isOpen ? 'open' : '')) === 'open';
  details.addEventListener('toggle', () => sessionStorage.setItem(key, details.open ? 'open' : ''));
  return details;
}

/** Puts the report over the page, in the place of an earlier one; none where nothing is wrong. */
function show({ problems, notes }: Report): void {
  document.querySelector('desk-report')?.remove();
  if (problems.length + notes.length === 0) return;
  const host = document.createElement('desk-report');
  host.setAttribute('role', 'region');
  host.setAttribute('aria-label', 'What is to be mended');
  const style = document.createElement('style');
  style.textContent = STYLE;
  host
    .attachShadow({ mode: 'open' })
    .append(
      style,
      ...(problems.length === 0 ? [] : [part('problems', inFiles('problem', problems), SHOWN_BEFORE, problems, true)]),
      ...(notes.length === 0 ? [] : [part('notes', `In drafts: ${inFiles('note', notes)}`, STILL_TO_DO, notes, false)]),
    );
  document.body.append(host);
}

const SHOWN_BEFORE = 'What is at fault is shown as it last was in order, or left out where it is new.';
const STILL_TO_DO = 'Readers do not see these yet, so they keep nothing else from being published.';

const inFiles = (noun: string, problems: readonly ReportedProblem[]) =>
  `${howMany(problems.length, noun)} in ${howMany(new Set(problems.map(({ file }) => file)).size, 'file')}`;

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
