import { brotliCompressSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { build } from './support/built-site.ts';
import { test } from './support/browser.ts';

const KB = 1024;
/** What a reader fetches with a first text: what checks, and what it is held against. */
const SCRIPT = 20 * KB;
const FACTS = 16 * KB;
const TEXT = 'OpenAI’s partnership with Oracle is worth $300 billion.\nNvidia promised OpenAI 77 billion euros.';

describe('the page that checks a text', () => {
  const address = new URL('check/', build.servedUrl).href;

  test('answers each number where it stands, by keyboard, and sends nothing of the text', async ({ browser }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
    await page.goto(address);
    const before = asked.length;
    const excuse = await page.locator('.unscripted').isVisible();
    await page.getByLabel('Your text').fill(TEXT);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('status').filter({ hasText: '2 numbers' }).waitFor();
    const said = await page.getByRole('status').first().innerText();
    const flagged = await page.locator('.flagged li').allInnerTexts();
    const marked = await page.locator('.said a').allInnerTexts();
    const answers = await page.locator('.answers li').allInnerTexts();
    await page.getByText('Citation', { exact: true }).click();
    const buttons = (await page.locator('.answers button').allInnerTexts()).map((words) =>
      words.replaceAll(/\s+/g, ' '),
    );
    await page.context().close();
    expect(excuse).toBe(false);
    expect(said).toBe('2 numbers: 1 needs another look, 1 cannot be judged.');
    expect(flagged).toEqual(['Look again: $300 billion (1)', 'Cannot be judged: 77 billion (2)']);
    expect(marked).toEqual([expect.stringMatching(/^\$300 billion\s*1 !/), expect.stringMatching(/^77 billion\s*2 –/)]);
    expect(buttons).toEqual(['Copy wording for $300 billion', 'Copy citation for $300 billion']);
    expect(answers[0]).toContain('more than $300 billion');
    expect(answers[1]).toContain('no US dollars');
    expect(asked.length).toBeGreaterThan(before);
    expect(asked.filter((each) => !each.startsWith(`GET ${build.servedUrl}`))).toEqual([]);
    // Longer words only: a port or the hash in a file's name may well hold the digits of a number.
    expect(asked.filter((each) => /nvidia|oracle|billion|euros/i.test(each))).toEqual([]);
  });

  test('says that it has no facts without a connection, and checks once they come', async ({ browser }) => {
    const page = await browser.newPage();
    await page.route('**/check/facts.json', (route) => route.abort());
    await page.goto(address);
    await page.getByLabel('Your text').fill(TEXT);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('status').filter({ hasText: 'could not be fetched' }).waitFor();
    await page.unroute('**/check/facts.json');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('status').filter({ hasText: '2 numbers' }).waitFor();
    await page.close();
  });

  test('says without a script what it does and where else to look', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    const hasField = await page.getByLabel('Your text').isVisible();
    const words = await page.locator('.unscripted').innerText();
    await context.close();
    expect(hasField).toBe(false);
    expect(words).toContain('needs a script');
    expect(words).toContain('all figures');
  });

  test(`fetches at most ${SCRIPT / KB} KB of script and ${FACTS / KB} KB of facts`, async () => {
    const sizeOf = async (name: string) => brotliCompressSync(await readFile(join(build.directory, name))).length;
    expect(await sizeOf('check/findings.js')).toBeLessThanOrEqual(SCRIPT);
    expect(await sizeOf('check/facts.json')).toBeLessThanOrEqual(FACTS);
  });
});
