import type { Browser, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { build } from './support/built-site.ts';
import { test } from './support/browser.ts';

describe('the site', () => {
  const at = (path: string) => new URL(path, build.servedUrl).href;

  test.for([
    { where: 'on its own page', path: 'faq/published-commitments-total/', answer: '[data-answer]' },
    { where: 'inside an article', path: 'deals/aws/', answer: '#faq-published-commitments-total' },
  ])('copies sentence, citation and link of an answer together, $where', async ({ path, answer }, { browser }) => {
    const page = await openedWithClipboard(browser, at(path));
    const block = page.locator(answer);
    await block.getByRole('button', { name: 'quote this answer' }).click();
    await block.getByRole('status').filter({ hasText: 'copied' }).waitFor({ state: 'attached' });
    const copied = await clipboardOf(page);
    const sentence = (await block.locator('[data-sentence]').innerText()).replace(/\s+/g, ' ').trim();
    await page.context().close();
    const title = '“How much computing has OpenAI really contracted for?”';
    const [words, rest] = copied.split(` ${title} `);
    expect(words).toBe(`“${sentence}”`);
    // Whichever revision the answer has by now, the citation and the link name the same.
    const [, n] = /revision (\d+)/.exec(rest ?? '') ?? [];
    expect(rest?.replaceAll(/\d+ [A-Z]\w+ \d{4}/g, '‹day›').replace(' ‹day›,', '')).toBe(
      `Compute Ledger, revision ${n}; as of ‹day›. ${build.publicUrl}faq/published-commitments-total/r/${n}/`,
    );
  });

  test('leaves the ledger’s own marks out of a quotation', async ({ browser }) => {
    const page = await openedWithClipboard(browser, at('faq/cerebras-contract-worth/'));
    await page.getByRole('button', { name: 'quote this answer' }).click();
    await page.getByRole('status').filter({ hasText: 'copied' }).waitFor({ state: 'attached' });
    const marks = await page.locator('[data-sentence] .rev').count();
    const copied = await clipboardOf(page);
    await page.context().close();
    expect(marks).toBeGreaterThan(0);
    expect(copied).not.toMatch(/rev\b|revised/);
  });

  test('copies the address of one answer from its own page', async ({ browser }) => {
    const page = await openedWithClipboard(browser, at('faq/who-pays-whom/'));
    await page.getByRole('button', { name: 'copy link' }).click();
    await page.getByRole('status').filter({ hasText: 'copied' }).waitFor({ state: 'attached' });
    const copied = await clipboardOf(page);
    await page.context().close();
    expect(copied).toBe(`${build.publicUrl}faq/who-pays-whom/`);
  });

  test('copies from an article the address of the answer’s own page, and stays at the fragment', async ({
    browser,
  }) => {
    const page = await openedWithClipboard(browser, at('deals/aws/'));
    const link = page.locator('#faq-aws-primary-cloud h3 copy-text a');
    await link.click();
    await link.getByText('copied').waitFor();
    const copied = await clipboardOf(page);
    const { pathname, hash } = new URL(page.url());
    await page.context().close();
    expect(copied).toBe(`${build.publicUrl}faq/aws-primary-cloud/`);
    expect({ path: pathname, hash }).toEqual({
      path: new URL(at('deals/aws/')).pathname,
      hash: '#faq-aws-primary-cloud',
    });
  });

  test('narrows the list of questions to those with the words typed, and hides what is left empty', async ({
    browser,
  }) => {
    const page = await browser.newPage();
    await page.goto(at('faq/'));
    const all = await page.locator('.question:visible').count();
    await page.getByLabel('Find a question').fill('amd warrants');
    const left = await page.locator('.question:visible').allInnerTexts();
    const headings = await page.locator('main h2:visible').allInnerTexts();
    const output = await page.locator('filter-list output').innerText();
    await page.close();
    expect(left).toEqual(['What are OpenAI’s AMD warrants?']);
    expect(headings).toHaveLength(1);
    expect(output).toBe(`1 of ${all}`);
  });

  test.for(["OpenAI's", 'data center', '26GW', '26 GW'])(
    'finds questions by %s, and keeps it in the address',
    async (query, { browser }) => {
      const page = await browser.newPage();
      await page.goto(at('faq/'));
      await page.getByLabel('Find a question').fill(query);
      const found = await page.locator('.question:visible').count();
      const address = page.url();
      await page.goto(at('glossary/'));
      await page.goto(address);
      const again = await page.locator('.question:visible').count();
      const field = await page.getByLabel('Find a question').inputValue();
      await page.close();
      expect(found).toBeGreaterThan(0);
      expect(new URL(address).searchParams.get('q')).toBe(query);
      expect(again).toBe(found);
      expect(field).toBe(query);
    },
  );

  test('opens the whole list again for a link to an answer that the filter hides', async ({ browser }) => {
    const page = await browser.newPage();
    await page.goto(at('faq/'));
    await page.getByLabel('Find a question').fill('warrant');
    await page.evaluate(() => (location.hash = 'faq-nvidia-price'));
    const answer = page.locator('#faq-nvidia-price');
    await answer.waitFor({ state: 'visible' });
    const field = await page.getByLabel('Find a question').inputValue();
    await page.close();
    expect(field).toBe('');
  });
});

async function openedWithClipboard(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

const clipboardOf = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
