import type { Browser } from 'playwright-core';
import { onBuiltSite } from '../in-browser.ts';
import { onSlowPhone } from '../slow-phone.ts';
import { spreadOf } from '../statistics.ts';
import { printSpread, table } from '../table.ts';

const VIEWPORT = { width: 360, height: 740 };
const PAGE = '/about/';
const QUERIES = ['how much is openai paying oracle', 'msft stake', 'openai revnue 2025'];

/** From each key to the answers below the field, ms; the first waits for script and index. */
type Keys = [first: number, ...later: number[]];

/** How long a reader waits from a key to the answer, on a slow phone and network, with nothing in the cache. */
export async function measureSearch(rounds: number): Promise<string[]> {
  const rounded: Keys[] = [];
  await onBuiltSite(async (browser, origin) => {
    for (let round = 0; round < rounds; round++)
      rounded.push(await typed(browser, `${origin}${PAGE}`, QUERIES[round % QUERIES.length]));
  });
  return [report(rounded)];
}

function report(rounded: readonly Keys[]): string {
  const later = rounded.flatMap(([, ...times]) => times);
  return table(
    ['from a key to the answer', 'ms'],
    [
      ['the first key', printSpread(spreadOf(rounded.map(([first]) => first)))],
      ['every later one', printSpread(spreadOf(later))],
      ['the slowest of those', Math.max(...later).toFixed(0)],
    ],
  );
}

const typed = (browser: Browser, url: string, query = ''): Promise<Keys> =>
  onSlowPhone(browser, VIEWPORT, async (tab) => {
    await tab.goto(url, { waitUntil: 'networkidle' });
    return tab.evaluate(typeAll, query);
  });

/** Runs in the page: puts one letter after the other into the field, each once the answers to the last are painted. */
async function typeAll(query: string): Promise<Keys> {
  const [box, input] = [document.querySelector('search-box'), document.querySelector('search-box input')];
  if (!box || !(input instanceof HTMLInputElement)) throw new Error('the page has no search field');
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const answered = () =>
    new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!box.querySelector('output')?.value) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(box, { childList: true, subtree: true, attributes: true });
    });
  const times: number[] = [];
  for (const letter of query) {
    const answer = answered();
    const pressed = performance.now();
    input.value += letter;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await answer;
    await painted();
    times.push(performance.now() - pressed);
  }
  return times as Keys;
}
