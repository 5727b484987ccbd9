/** The list of figures in a browser: what is chosen, where that is kept, and what is taken away of it. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { build } from './support/built-site.ts';
import { test } from './support/browser.ts';

describe('the list of figures', () => {
  const at = (path: string) => new URL(path, build.servedUrl).href;
  const rows = (page: Page) => page.locator('main tbody tr:visible');
  const found = (page: Page) => page.locator('figure-register output').innerText();

  const figures = (page: Page) =>
    page
      .locator('main tbody:not(.groups[hidden] *) th a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));

  /** By the keyboard: opens the menu, and goes through its links. */
  async function choose(page: Page, menu: string, value: string) {
    await page.locator('.choose summary', { hasText: menu }).press('Enter');
    await page.locator(`.choose a[data-value="${value}"]`).press('Enter');
  }

  test('is narrowed and sorted by the keyboard, in its address, back and forward', async ({ browser }) => {
    const page = await browser.newPage();
    await page.goto(at('figures/'));
    await choose(page, 'Deal', 'cerebras');
    const first = { said: await found(page), shown: await rows(page).count(), query: new URL(page.url()).search };
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    const listed = await figures(page);
    await choose(page, 'Order', 'size');
    await expect.poll(() => figures(page)).not.toEqual(listed);
    const sorted = await figures(page);
    await page.goBack();
    const back = new URL(page.url()).search;
    await page.goBack();
    const all = { said: await found(page), groups: await page.locator('.groups > details').count() };
    await page.goForward();
    const again = await found(page);
    await page.goto(at('figures/by/size/'));
    const bySize = await figures(page);
    await page.close();

    expect(first.query).toBe('?deal=cerebras');
    expect(first.shown).toBeGreaterThan(5);
    expect(first.said).toMatch(new RegExp(`^${first.shown} of \\d+ figures$`));
    expect(focused).toBe('Deal');
    expect(sorted).toEqual(bySize.filter((figure) => listed.includes(figure)));
    expect(back).toBe(first.query);
    expect(all.said).toMatch(/^\d+ figures$/);
    expect(all.groups).toBeGreaterThan(10);
    expect(again).toBe(first.said);
  });

  test('gives away what is chosen with the columns of the published table', async ({ browser }) => {
    const page = await browser.newPage();
    // The order is fetched.
    await page.goto(at('figures/?deal=stargate&grade=A&q=capacity&order=size'), { waitUntil: 'networkidle' });
    const shown = await rows(page).locator('th').allInnerTexts();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Download \d+ as CSV$/ }).click(),
    ]);
    const name = download.suggestedFilename();
    const file = await text(await download.createReadStream());
    await page.close();
    const published = await readFile(`${build.directory}/data/figures.csv`, 'utf8');
    expect(shown.length).toBeGreaterThan(0);
    expect(name).toBe('figures-stargate-A.csv');
    const [head = '', ...lines] = file.replace('\ufeff', '').split('\r\n');
    expect(head).toBe(published.split('\r\n')[0]);
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(shown.length);
    for (const [i, label] of shown.entries()) expect(lines[i]).toContain(label);
  });

  test('opens for a link to a group, whatever was chosen, and ignores what there is not', async ({ browser }) => {
    const page = await browser.newPage();
    await page.goto(at('figures/?grade=Z'));
    const said = await found(page);
    await choose(page, 'Grade', 'D');
    await page.evaluate(() => (location.hash = 'nvidia'));
    await page.locator('details:has(#nvidia) tbody tr').first().waitFor({ state: 'visible' });
    const { search, hash } = new URL(page.url());
    await page.close();
    expect(said).toBe('');
    expect({ search, hash }).toEqual({ search: '', hash: '#nvidia' });
  });
});
