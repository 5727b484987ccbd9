/**
 * `<compute-ledger-figure id="…" since="2026-11-29">more than $300 billion</compute-ledger-figure>` in a sentence of
 * somebody else. A page that names a figure twice says `figure` instead of `id`.
 *
 * The words inside are the host's, and stay: what accounts for the number shows when a reader points at it, and it is
 * marked once the ledger says something newer than `since`. With `update`, the words are the ledger's of today. Where
 * this script or what it asks for is blocked, nothing happens.
 */
import type { LiveNumber } from './live-number.ts';
import { folder } from './published-folder.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;
/** px that stay free between what is shown and the edge of the window. */
const EDGE = 8;

// Nothing of the host is inherited but whether its page is dark.
const CSS = `.n{cursor:help;text-decoration:underline dotted;text-underline-offset:3px}.n.new{text-decoration-style:double}.e:not([hidden]){all:initial;color-scheme:inherit;direction:ltr;position:fixed;inset:auto;width:max-content;max-width:min(276px,100vw - 42px);padding:10px 12px;border:1px solid;background:Canvas;color:CanvasText;font:14px/1.4 Arial,sans-serif}b{display:block}a{color:LinkText}`;

const asked = new Map<string, Promise<LiveNumber>>();

/** Browsers of before 2024 know no popovers. */
type MaybePopover = Partial<Pick<HTMLElement, 'showPopover' | 'hidePopover'>>;

/** A number, and what accounts for it. */
interface ShownNumber {
  host: HTMLElement;
  number: HTMLElement;
  evidence: HTMLElement;
}

/** What the ledger says of a figure; asked for once, however often a page names it. */
function ask(figure: string): Promise<LiveNumber> {
  const answer =
    asked.get(figure) ??
    fetch(`${folder}figure/${figure}.json`).then((response) => response.json() as Promise<LiveNumber>);
  asked.set(figure, answer);
  return answer;
}

/** An element with words in it; put together like this, since some hosts forbid markup that is text. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
) {
  return Object.assign(document.createElement(name), properties);
}

class ComputeLedgerFigure extends HTMLElement {
  connectedCallback() {
    const figure = encodeURIComponent(this.getAttribute('figure') ?? this.id);
    ask(figure)
      .then((live) => this.#account(live, figure))
      // Blocked, gone or withdrawn: the host's words stand.
      .catch(() => undefined);
  }

  #account({ value, label, account, since }: LiveNumber, figure: string) {
    // It may have been put elsewhere, or taken out of the ledger.
    if (this.shadowRoot || !value) return;
    const isUpdated = this.hasAttribute('update');
    const then = this.getAttribute('since') ?? '';
    const isNew = !isUpdated && DAY.test(then) && since !== undefined && since > then;
    if (isUpdated) this.textContent = value;

    const number = element('span', {
      className: isNew ? 'n new' : 'n',
      role: 'button',
      tabIndex: 0,
      ariaExpanded: 'false',
    });
    const evidence = element('span', { className: 'e', id: 'e', hidden: true, popover: 'manual' });
    number.append(document.createElement('slot'));
    number.setAttribute('aria-describedby', 'e');
    evidence.append(
      element('b', { textContent: isNew ? `Updated ${since}: ${value}` : value }),
      element('div', { textContent: `${label}. ${account}` }),
      element('a', {
        textContent: 'Compute Ledger',
        href: `${folder}../figures/${figure}/`,
        target: '_blank',
      }),
    );
    const root = this.attachShadow({ mode: 'open' });
    const styles = new CSSStyleSheet();
    styles.replaceSync(CSS);
    root.adoptedStyleSheets = [styles];
    root.append(number, evidence);
    openFor(this, number, evidence);
  }
}

/** The one number of the page whose evidence is shown. */
let shown: ShownNumber | undefined;

function hide(): void {
  if (!shown) return;
  const { number, evidence } = shown;
  (evidence as MaybePopover).hidePopover?.();
  evidence.hidden = true;
  number.ariaExpanded = 'false';
  shown = undefined;
}

/** Below the first line of the number, or above it where there is no room; it moves nothing of the host's. */
function place(): void {
  const [line] = shown?.number.getClientRects() ?? [];
  if (!shown || !line) return;
  const { offsetWidth, offsetHeight, style } = shown.evidence;
  const isBelow = line.bottom + offsetHeight <= innerHeight;
  style.left = `${Math.max(EDGE, Math.min(line.left, innerWidth - EDGE - offsetWidth))}px`;
  style.top = `${isBelow ? line.bottom : Math.max(0, line.top - offsetHeight)}px`;
}

/** While a reader points at the number, has its focus or has tapped on it. */
function openFor(host: HTMLElement, number: HTMLElement, evidence: HTMLElement): void {
  const show = () => {
    if (shown?.host === host) return;
    hide();
    shown = { host, number, evidence };
    evidence.hidden = false;
    // Above all that the host has, where the browser knows how.
    (evidence as MaybePopover).showPopover?.();
    number.ariaExpanded = 'true';
    place();
  };
  host.onpointerenter = ({ pointerType }) => {
    if (pointerType !== 'touch') show();
  };
  host.onpointerleave = () => {
    if (!host.matches(':focus-within')) hide();
  };
  host.addEventListener('focusin', show);
  host.addEventListener('focusout', hide);
  number.onclick = show;
  number.onkeydown = (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    show();
  };
}

export function defineFigureElement(): void {
  customElements.define('compute-ledger-figure', ComputeLedgerFigure);
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  addEventListener('pointerdown', (event) => {
    if (shown && !event.composedPath().includes(shown.host)) hide();
  });
  addEventListener('scroll', place, true);
}
