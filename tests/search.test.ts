import { describe, expect } from 'vitest';
import { build } from './support/built-site.ts';
import { test } from './support/browser.ts';

describe('the search', () => {
  const at = (path: string) => new URL(path, build.servedUrl).href;

  test('is reached, used and left by keys alone, on any page', async ({ browser }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(at('about/'), { waitUntil: 'load' });
    const searching = () => asked.filter((path) => /search\/(?:index\.json|box\.js)$/.test(path)).length;
    const before = searching();

    await page.keyboard.press('/');
    await page.keyboard.type('msft stake');
    const field = page.getByRole('combobox');
    const options = page.getByRole('option');
    await options.first().waitFor();
    const [first = ''] = await options.allInnerTexts();
    const found = await page.getByRole('status').innerText();
    await page.keyboard.press('ArrowDown');
    const active = await field.getAttribute('aria-activedescendant');
    const chosen = await page.getByRole('option', { selected: true }).getAttribute('id');
    await page.keyboard.press('Escape');
    const isOpen = await options.first().isVisible();
    await page.keyboard.type(' zxqv blorptang');
    await page.getByRole('status').filter({ hasText: 'Nothing found' }).waitFor();
    await field.fill('Microsoft’s stake in OpenAI');
    await page.getByText('Microsoft’s stake in OpenAI', { exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/figures\/microsoft-stake\/$/);
    await context.close();

    expect([before, searching()]).toEqual([0, 2]);
    expect(first).toContain('Microsoft’s stake in OpenAI');
    expect(first).toMatch(/%/);
    expect(found).toMatch(/^\d+ found$/);
    expect(chosen).toBe(active);
    expect(isOpen).toBe(false);
  });

  test('says that there is no connection, and answers at a later key once there is one', async ({ browser }) => {
    const page = await browser.newPage();
    const [script, index] = [/search\/box\.js/, /search\/index\.json/];
    for (const each of [script, index]) await page.route(each, (route) => route.abort());
    await page.goto(at('about/'));
    const field = page.getByLabel('Search figures, answers and deals');
    const failed = page.waitForEvent('requestfailed', (request) => script.test(request.url()));
    await field.fill('a');
    await failed;
    await page.unroute(script);
    const isReady = async () => {
      await field.fill('');
      await field.fill('abilene');
      return field.getAttribute('role');
    };
    await expect.poll(isReady).toBe('combobox');
    await page.getByRole('status').filter({ hasText: 'No connection' }).waitFor();
    await page.unroute(index);
    await field.fill('abilene texas');
    await page.getByRole('option').filter({ hasText: 'Abilene, Texas' }).first().waitFor();
    await page.close();
  });

  test('shows the answer first on its own page, and copies it with its address', async ({ browser }) => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(at('search/?q=msft%20stake'));
    const answer = page.locator('[data-found] article');
    await answer.getByRole('button').click();
    await answer.getByText('Copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('searchbox').fill('zxqv blorptang');
    await page.getByText('Nothing found for “zxqv blorptang”').waitFor();
    const left = await page.locator('[data-found] :is(article, li)').count();
    await context.close();
    expect(copied).toMatch(
      /^Microsoft’s stake in OpenAI: .*%.* \(grade [A-D], as of .*\) Compute Ledger, http.*\/figures\//,
    );
    expect(left).toBe(0);
  });

  test('leads without a script to everything from A to Z', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(at('about/'));
    await page.getByRole('searchbox').fill('abilene');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=abilene$/);
    await page.getByRole('link', { name: 'Abilene, Texas' }).click();
    await page.waitForURL(/\/sites\/abilene\/$/);
    await context.close();
  });
});
