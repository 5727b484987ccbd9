/**
 * `<compute-ledger-chart chart="…" size="short" theme="light|dark|auto" pinned="2">` in other people's pages.
 *
 * What stands inside the element (a frame or a link) is what remains where this script is blocked. Where it runs, it
 * puts a frame of its own there: as high as the frame asks for, in the host's colour scheme when the theme is
 * `auto` or left out.
 */
import { folder } from './published-folder.ts';

/** px; no chart is outside. */
const LOWEST = 100;
const TALLEST = 5000;

const systemScheme = matchMedia('(prefers-color-scheme: dark)');

const charts = new Set<ComputeLedgerChart>();
const showAll = () => charts.forEach((chart) => chart.show());

/**
 * Gives a frame its height, px, whatever a host's rules say of frames or of everything. Where the element stands, how
 * wide it is and whether it is shown, the host's rules for it decide.
 */
function hold(frame: HTMLIFrameElement, height: number): void {
  frame.height = String(height);
  const { maxWidth } = frame.style;
  frame.style.cssText = `all:unset;display:block;width:100%;max-width:${maxWidth || 'none'};height:${height}px`.replace(
    /;|$/g,
    '!important;',
  );
}

class ComputeLedgerChart extends HTMLElement {
  static observedAttributes = ['chart', 'size', 'theme', 'pinned'];
  #frame: HTMLIFrameElement | undefined;

  readonly #hear = ({ source, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
    const frame = this.#frame;
    if (!frame || source === null || source !== frame.contentWindow || data?.type !== 'compute-ledger:height') return;
    const { height } = data;
    if (typeof height === 'number' && height >= LOWEST && height <= TALLEST) hold(frame, Math.ceil(height));
  };

  show() {
    const { chart, address } = this.#wanted();
    if (!chart) return;
    const inside = this.querySelector('iframe');
    const frame = (this.#frame ??= inside ?? document.createElement('iframe'));
    if (frame.dataset['address'] === address) return;
    frame.dataset['address'] = address;
    // What is lazy is missing on paper until it has been scrolled to. Snippets of before say so.
    frame.loading = 'eager';
    frame.title ||= this.textContent.trim() || `Chart: ${chart}`;
    hold(frame, Number(frame.height) || 600);
    // What a live embed has seen when it was pasted, it keeps.
    const source = address + new URL(frame.src || address).search;
    if (frame.src !== source) frame.src = source;
    if (frame !== inside) this.replaceChildren(frame);
  }

  #wanted() {
    const chart = this.getAttribute('chart') ?? '';
    const pinned = this.getAttribute('pinned');
    const theme = this.getAttribute('theme');
    const isDark = theme === 'dark' || (theme !== 'light' && this.#isHostDark());
    // Whole without the attribute: what was pasted before there were short ones stays as high as it was.
    const size = this.getAttribute('size') === 'short' ? 'short/' : '';
    const version = pinned === null ? '' : `r/${pinned}/`;
    return { chart, address: `${folder}${chart}/${size}${version}${isDark ? 'dark/' : ''}` };
  }

  /** What the host's page is painted in, which need not be what the reader's system prefers. */
  #isHostDark(): boolean {
    const scheme = getComputedStyle(this).colorScheme;
    const [dark, light] = [scheme.includes('dark'), scheme.includes('light')];
    return dark && (!light || systemScheme.matches);
  }

  connectedCallback() {
    addEventListener('message', this.#hear);
    charts.add(this);
    // Until the page is parsed, what stands inside may not be there.
    if (document.readyState !== 'loading') this.show();
  }

  disconnectedCallback() {
    removeEventListener('message', this.#hear);
    charts.delete(this);
  }

  attributeChangedCallback() {
    if (this.#frame) this.show();
  }
}

export function defineChartElement(): void {
  const styles = new CSSStyleSheet();
  // Weaker than any rule of the host.
  styles.replaceSync(':where(compute-ledger-chart:not([hidden])){display:block}');
  document.adoptedStyleSheets.push(styles);
  customElements.define('compute-ledger-chart', ComputeLedgerChart);
  document.addEventListener('DOMContentLoaded', showAll);
  systemScheme.addEventListener('change', showAll);
  // A host's own switch between light and dark.
  new MutationObserver(showAll).observe(document.documentElement, { attributes: true });
}
