import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { build } from './support/built-site.ts';
import { test } from './support/browser.ts';

const CHART = 'charts/value-by-deal/';
const ORACLE = 'svg a[href$="/oracle-commitment/"]';

describe('the site', () => {
  const address = new URL(CHART, build.servedUrl).href;
  const tipOf = (page: Page) => page.getByRole('tooltip');

  test('says beside the mark under the pointer what the table says of it, and moves nothing', async ({ browser }) => {
    const page = await browser.newPage();
    await page.goto(address);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await page.hover(ORACLE, { position: { x: 20, y: 20 } });
    const tip = await tipOf(page).innerText();
    const row = page.locator('tr', { has: page.locator('a[href$="/oracle-commitment/"]') });
    for (const cell of await row.locator('th, td').allInnerTexts()) expect(tip).toContain(cell.trim());
    expect(tip).toMatch(/more than.*announced.*As of.*“.*”/s);
    expect(await height()).toBe(before);
    await page.hover('h1');
    expect(await tipOf(page).count()).toBe(0);
    await page.close();
  });

  test('stays while the pointer goes to the tip itself', async ({ browser }) => {
    const page = await browser.newPage();
    await page.goto(address);
    await page.hover(ORACLE, { position: { x: 20, y: 20 } });
    await tipOf(page).hover();
    expect(await tipOf(page).innerText()).toContain('Oracle');
    await page.close();
  });

  test('follows the keyboard, describes the mark in focus, and goes at Escape', async ({ browser }) => {
    const page = await browser.newPage();
    await page.goto(address);
    const mark = page.locator(ORACLE);
    await mark.press('Shift');
    expect(await tipOf(page).getAttribute('id')).toBe(await mark.getAttribute('aria-describedby'));
    await page.keyboard.press('Tab');
    expect(await tipOf(page).innerText()).toContain('Microsoft Azure');
    await page.keyboard.press('Escape');
    expect(await tipOf(page).count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/figures/microsoft-azure-commitment/');
    await page.close();
  });

  test('opens at a tap, closes at a tap elsewhere, and follows the link at the second', async ({ browser }) => {
    const context = await browser.newContext({ hasTouch: true, viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    await page.goto(address);
    await page.tap(ORACLE);
    expect(await tipOf(page).innerText()).toContain('Oracle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.tap('.head');
    expect(await tipOf(page).count()).toBe(0);
    await page.tap(ORACLE);
    expect(page.url()).toBe(address);
    await page.tap(ORACLE);
    await page.waitForURL('**/figures/oracle-commitment/');
    await context.close();
  });

  test('a click follows the link at once, and so does a tap where there are no scripts', async ({ browser }) => {
    const plain = await browser.newContext({ hasTouch: true, javaScriptEnabled: false });
    for (const page of [await browser.newPage(), await plain.newPage()]) {
      await page.goto(address);
      await (page.context() === plain ? page.tap(ORACLE) : page.click(ORACLE));
      await page.waitForURL('**/figures/oracle-commitment/');
      await page.close();
    }
    await plain.close();
  });
});
