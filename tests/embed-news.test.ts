import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { builtScript } from '../src/embed/scripts/built-script.ts';
import type { RowChange } from '../src/embed/news/changes.ts';
import { embedPage } from '../src/embed/chart/embed-page.ts';
import { thaw } from '../src/embed/page/frozen-page.ts';
import { input, ROOT } from '../src/embed/test-support/a-chart.ts';
import { test } from './support/browser.ts';

const PROJECT = join(import.meta.dirname, '..');
const css = ['charts/chart.css', 'embed/chart/embed.css'].map((name) =>
  readFileSync(join(PROJECT, 'src', name), 'utf8'),
);

const AMD: RowChange = { label: 'AMD', before: '6 GW', after: 'up to 6 GW', corrected: false };
const NVIDIA: RowChange = { label: 'NVIDIA', before: 'at least 10 GW', after: 'not shown', corrected: false };
/** The first revision said two things otherwise, the second one. */
const SINCE = [
  { day: '2026-11-22', changes: [AMD, NVIDIA] },
  { day: '2026-11-28', changes: [AMD] },
];

const { frozen, height } = embedPage(
  input({
    css: css.join('\n'),
    revision: 3,
    state: { kind: 'live', since: SINCE },
    script: ({ news, rest }) => builtScript('frame', PROJECT, { USE_NEWS: news, USE_REST: rest }),
  }),
);
const HTML = thaw(frozen, { root: ROOT, theme: 'light' });

/** The embed as a reader sees it who comes by this snippet. */
async function open(page: Page, query: string, html = HTML) {
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.setViewportSize({ width: 320, height });
  await page.goto(`${ROOT}/embed/a-chart/${query}`);
  return page.locator('.new');
}

describe('a live embed', () => {
  test('says what has changed since it was pasted, in one line', async ({ browser }) => {
    const page = await browser.newPage();
    const news = await open(page, '?seen=2');
    expect(await news.locator('summary').innerText()).toBe('Updated since this was embedded: AMD: 6 GW → up to 6 GW');
    await page.close();
  });

  test('lists all that has changed when asked, within its frame', async ({ browser }) => {
    const page = await browser.newPage();
    const news = await open(page, '?seen=1');
    expect(await news.locator('summary').innerText()).toMatch(/, and 1 more$/);
    await news.locator('summary').click();
    expect(await news.locator('li').allInnerTexts()).toEqual([
      'AMD: 6 GW → up to 6 GW',
      'NVIDIA: at least 10 GW → not shown',
    ]);
    expect(await news.locator('a').getAttribute('href')).toBe(`${ROOT}/charts/a-chart/?since=2026-11-22`);
    const panel = await news.locator('div').boundingBox();
    expect(panel?.y).toBeGreaterThanOrEqual(0);
    expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThanOrEqual(height);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    await page.close();
  });

  test.for(['', '?seen=3', '?seen=0', '?seen=99', '?seen=x'])(
    'says nothing of it where nothing has: %j',
    async (query, { browser }) => {
      const page = await browser.newPage();
      const news = await open(page, query);
      expect(await news.isVisible()).toBe(false);
      await page.close();
    },
  );
});
