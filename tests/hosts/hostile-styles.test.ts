import { describe, expect } from 'vitest';
import { build } from '../support/built-site.ts';
import { test } from '../support/browser.ts';
import { embedsOf } from '../support/embeds-of.ts';
import { hostPage } from '../support/hosts.ts';

/** Rules that hosts have for all frames, by accident or not. */
const RULES = [
  'iframe { height: auto; max-width: 100% }',
  'iframe { height: 10px !important; width: 10px !important; min-height: 0 !important }',
  'iframe { position: absolute !important; left: -9999px !important; opacity: 0 !important }',
  'iframe { display: none !important }',
  'iframe { visibility: hidden !important; transform: scale(0) !important; clip-path: inset(50%) !important }',
  '* { border: 9px solid red !important; padding: 50px !important; margin: 0 !important; box-sizing: content-box }',
  'iframe[src] { aspect-ratio: 16 / 9 !important; max-height: 100px !important; float: right !important }',
];

/** Ways in which a host says that something is not to be seen. */
const HIDING = [
  ['the hidden attribute', 'hidden', ''],
  ['a rule for the element', '', 'compute-ledger-chart { display: none }'],
  ['a folded part of the page', '', 'main { visibility: hidden }'],
] as const;

describe('in a host with rules of its own, the element of the site', () => {
  const [embed] = embedsOf(build, 'short');
  const pageOf = (rules: string, attributes = '') =>
    `<!doctype html><style>${rules}</style><main>` +
    `<compute-ledger-chart chart="${embed?.chart ?? ''}" size="short" ${attributes}></compute-ledger-chart></main>` +
    `<script src="${build.servedUrl}embed/v1.js" defer></script>`;

  test.for(RULES)('keeps its frame whole and in its place: %s', async (rules, { browser }) => {
    const host = await hostPage(pageOf(rules));
    const reader = await browser.newPage({ viewport: { width: 800, height: 900 } });
    await reader.goto(host.url);
    const frame = reader.locator('compute-ledger-chart iframe');
    await reader.waitForFunction((height) => document.querySelector('iframe')?.clientHeight === height, embed?.height);
    expect(await frame.isVisible()).toBe(true);
    const seen = await frame.evaluate((element) => {
      const { left, width } = element.getBoundingClientRect();
      const room = element.parentElement?.clientWidth ?? 0;
      const { padding = '0' } = element.parentElement ? getComputedStyle(element.parentElement) : {};
      const { opacity, clipPath } = getComputedStyle(element);
      return {
        isInside: left >= 0 && left + width <= innerWidth,
        isFull: width === room - 2 * parseFloat(padding),
        opacity,
        clipPath,
      };
    });
    expect(seen).toEqual({ isInside: true, isFull: true, opacity: '1', clipPath: 'none' });
    await reader.close();
    host.close();
  });

  test.for(HIDING)('is hidden by %s', async ([, attributes, rules], { browser }) => {
    const host = await hostPage(pageOf(rules, attributes));
    const reader = await browser.newPage();
    await reader.goto(host.url);
    const frame = reader.locator('compute-ledger-chart iframe');
    await frame.waitFor({ state: 'attached' });
    expect(await frame.isVisible()).toBe(false);
    await reader.close();
    host.close();
  });

  test('is as wide as the host’s rule for it says', async ({ browser }) => {
    const host = await hostPage(pageOf('compute-ledger-chart { max-width: 400px }'));
    const reader = await browser.newPage();
    await reader.goto(host.url);
    const box = await reader.locator('compute-ledger-chart iframe').boundingBox();
    expect(box?.width).toBe(400);
    await reader.close();
    host.close();
  });
});
