import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { builtScript } from '../src/embed/scripts/built-script.ts';
import { liveNumberFile, type LiveNumber } from '../src/embed/scripts/live-number.ts';
import { test } from './support/browser.ts';
import { hostPage } from './support/hosts.ts';

const SCRIPT = builtScript('v1', join(import.meta.dirname, '..'), { PUBLISHED_IN: 'https://ledger.test/embed/' });
const LIVE: LiveNumber = {
  value: 'at least $350 billion',
  label: 'OpenAI’s commitment to Oracle',
  account: 'Oracle, announced, as of 1 Dec 2026. Grade A.',
  since: '2026-12-02',
};

/** The site, as far as a live number needs it; on an origin of its own. */
const ledger = createServer((request, response) => {
  const cors = { 'Access-Control-Allow-Origin': '*' };
  if (request.url === '/embed/v1.js') response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(SCRIPT);
  else if (request.url === '/embed/figure/oracle.json') response.writeHead(200, cors).end(liveNumberFile(LIVE));
  else if (request.url === '/embed/figure/withdrawn.json') response.writeHead(200, cors).end('{"withdrawn":{}}');
  else response.writeHead(404, cors).end('<!doctype html>');
}).listen(0, '127.0.0.1');
await once(ledger, 'listening');
const root = `http://127.0.0.1:${(ledger.address() as AddressInfo).port}`;

const SINCE = 'since="2026-11-29"';
const number = (attributes: string, words = 'more than $300 billion') =>
  `<compute-ledger-figure ${attributes}>${words}</compute-ledger-figure>`;
const sentence = (attributes: string) =>
  `<!doctype html><p style="width:300px;margin-top:200px;letter-spacing:2px">Oracle is owed ${number(attributes)} by OpenAI.</p><p>Next.</p>`;
const script = `<script src="${root}/embed/v1.js" defer></script>`;

interface Opened {
  page: Page;
  errors: string[];
  close: () => Promise<void>;
}

/** A page of somebody else with a number in it, as a reader opens it. */
async function open(browser: Browser, html: string, headers = {}, options = {}): Promise<Opened> {
  const host = await hostPage(html, headers);
  const page = await browser.newPage(options);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(host.url, { waitUntil: 'networkidle' });
  return {
    page,
    errors,
    close: async () => {
      await page.close();
      host.close();
    },
  };
}

const shown = (page: Page) => page.locator('.e').filter({ visible: true }).allInnerTexts();
const boxes = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('p')].map((p) => JSON.stringify(p.getBoundingClientRect())));

describe('a live number in a sentence', () => {
  test('comes with a script of at most 2 KB, with the element for charts', () => {
    expect(brotliCompressSync(SCRIPT).length).toBeLessThanOrEqual(2048);
  });

  test('leaves words and layout of the host as they were, opened or not', async ({ browser }) => {
    const plain = await open(browser, sentence(`id="oracle" ${SINCE}`));
    const live = await open(browser, sentence(`id="oracle" ${SINCE}`) + script);
    expect(await live.page.locator('compute-ledger-figure').textContent()).toBe('more than $300 billion');
    expect(await boxes(live.page)).toEqual(await boxes(plain.page));
    await live.page.locator('.n').hover();
    expect(await shown(live.page)).toHaveLength(1);
    expect(await boxes(live.page)).toEqual(await boxes(plain.page));
    expect(live.errors).toEqual([]);
    await Promise.all([plain.close(), live.close()]);
  });

  test('shows its evidence while a pointer is on it or on the evidence', async ({ browser }) => {
    const { page, close } = await open(browser, sentence('id="oracle"') + script);
    await page.locator('.n').hover();
    const [evidence] = await shown(page);
    expect(evidence).toContain('at least $350 billion');
    expect(evidence).toContain('OpenAI’s commitment to Oracle. Oracle, announced, as of 1 Dec 2026. Grade A.');
    await page.locator('.e a').hover();
    expect(await page.locator('.e a').getAttribute('href')).toBe(`${root}/embed/../figures/oracle/`);
    expect(await shown(page)).toHaveLength(1);
    await page.mouse.move(5, 5);
    expect(await shown(page)).toEqual([]);
    await close();
  });

  test('shows it to the keyboard, leads on to it, and closes at Escape', async ({ browser }) => {
    const { page, close } = await open(browser, sentence('id="oracle"') + script);
    await page.keyboard.press('Tab');
    expect(await shown(page)).toHaveLength(1);
    expect(await page.locator('.n').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.tagName)).toBe('A');
    expect(await shown(page)).toHaveLength(1);
    await page.keyboard.press('Escape');
    expect(await shown(page)).toEqual([]);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await shown(page)).toHaveLength(1);
    await close();
  });

  test('shows it to a finger until the next tap elsewhere', async ({ browser }) => {
    const { page, close } = await open(browser, sentence('id="oracle"') + script, {}, { hasTouch: true });
    await page.locator('.n').tap();
    expect(await shown(page)).toHaveLength(1);
    await page.touchscreen.tap(5, 5);
    expect(await shown(page)).toEqual([]);
    await close();
  });

  test.for(['ltr', 'rtl'])('keeps its evidence within the window, wherever it stands, %s', async (dir, { browser }) => {
    const corner = `<!doctype html><html dir="${dir}"><div style="position:fixed;right:0;bottom:0;overflow:hidden;transform:scale(1)">${number('id="oracle"')}</div>`;
    const { page, close } = await open(browser, corner + script, {}, { viewport: { width: 320, height: 300 } });
    await page.locator('.n').hover();
    const box = await page.locator('.e').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(300);
    await close();
  });

  test.for([
    [SINCE, 'Updated 2026-12-02: at least $350 billion'],
    ['since="2026-12-02"', 'at least $350 billion'],
    ['since="last week"', 'at least $350 billion'],
    ['', 'at least $350 billion'],
  ])('with %j says %s', async ([since, wanted], { browser }) => {
    const { page, close } = await open(browser, sentence(`figure="oracle" ${since ?? ''}`) + script);
    await page.locator('.n').hover();
    expect((await shown(page))[0]?.split('\n')[0]).toBe(wanted);
    expect(await page.locator('.n.new').count()).toBe(wanted?.startsWith('Updated') ? 1 : 0);
    await close();
  });

  test('says what the ledger says where the host asks for it', async ({ browser }) => {
    const { page, close } = await open(browser, sentence(`id="oracle" ${SINCE} update`) + script);
    expect(await page.locator('compute-ledger-figure').textContent()).toBe('at least $350 billion');
    expect(await page.locator('.n.new').count()).toBe(0);
    await close();
  });

  test('asks once for a figure that a page names twenty times, and comes to life in what is put in later', async ({
    browser,
  }) => {
    const { page, errors, close } = await open(browser, `<!doctype html>${script}`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.evaluate((html) => {
      const text = document.createElement('p');
      text.innerHTML = html;
      document.body.append(text);
      // As frameworks do that move what they have made.
      document.body.prepend(text);
    }, number('figure="oracle"').repeat(20));
    await expect.poll(() => page.locator('.n').count()).toBe(20);
    expect(asked).toEqual([`${root}/embed/figure/oracle.json`]);
    expect(errors).toEqual([]);
    await close();
  });

  test.for([
    ['forbids scripts', 'id="oracle"', "script-src 'none'"],
    ['forbids the question', 'id="oracle"', "connect-src 'none'"],
    ['names no figure of ours', 'id="nothing"', undefined],
    ['names one that was withdrawn', 'id="withdrawn"', undefined],
  ])('stays plain words in a host that %s', async ([, attributes, policy], { browser }) => {
    const headers = policy === undefined ? {} : { 'Content-Security-Policy': policy };
    const { page, errors, close } = await open(browser, sentence(attributes ?? '') + script, headers);
    expect(await page.locator('compute-ledger-figure').innerText()).toBe('more than $300 billion');
    expect(await page.evaluate(() => document.querySelector('compute-ledger-figure')?.shadowRoot)).toBeNull();
    // A browser says itself what it has refused or not found; nothing of ours is among it.
    expect(errors.filter((text) => !/Content Security Policy|Failed to load resource|violates/.test(text))).toEqual([]);
    await close();
  });

  test('works in a host that takes no styles and no markup from anyone', async ({ browser }) => {
    const policy = `default-src 'none'; script-src ${root}; connect-src ${root}; require-trusted-types-for 'script'`;
    const { page, errors, close } = await open(
      browser,
      sentence('id="oracle"').replace(/ style="[^"]*"/, '') + script,
      {
        'Content-Security-Policy': policy,
      },
    );
    await page.locator('.n').hover();
    expect(await shown(page)).toHaveLength(1);
    expect(errors).toEqual([]);
    await close();
  });

  test('looks the same under the rules of a hostile host, and follows one that is dark', async ({ browser }) => {
    const hostile = `<style>*{display:block!important;font-size:99px!important;text-transform:uppercase!important;position:static!important}</style>`;
    const evidenceBox = async (html: string) => {
      const { page, close } = await open(browser, html);
      await page.locator('.n').focus();
      const box = await page.locator('.e').boundingBox();
      await close();
      return [box?.width, box?.height];
    };
    expect(await evidenceBox(sentence('id="oracle"') + script + hostile)).toEqual(
      await evidenceBox(sentence('id="oracle"') + script),
    );
    const dark = await open(browser, `<html style="color-scheme:dark">${number('id="oracle"')}${script}`);
    await dark.page.locator('.n').hover();
    const ground = await dark.page.locator('.e').evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(ground).not.toBe('rgb(255, 255, 255)');
    await dark.close();
  });
});
