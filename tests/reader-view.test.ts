import { expect } from 'vitest';
import { build } from './support/built-site.ts';
import { test } from './support/browser.ts';
import { pagesIn, servedAt } from './support/pages.ts';

test('the pictures of charts are fetched by a reader view alone', async ({ browser }) => {
  const pages = pagesIn(build).filter(
    ({ url, html }) => /\/(deals|explainers|charts)\/[^/]+\/$/.test(url) && html.includes('<figure class="chart'),
  );
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const { url } of pages.slice(0, 3)) await page.goto(servedAt(build, url), { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight);
  });
  await page.waitForLoadState('networkidle');
  await page.close();
  expect(pages.length).toBeGreaterThan(0);
  expect(asked.filter((url) => url.endsWith('.png'))).toEqual([]);
});
