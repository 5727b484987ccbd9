import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { describe, expect } from 'vitest';
import { build } from './support/built-site.ts';
import { test } from './support/browser.ts';
import { cutOff } from './support/cut-off.ts';
import { chartsOf, embedsOf, firstOf } from './support/embeds-of.ts';
import { hostPage } from './support/hosts.ts';

describe('the rest of a short chart', () => {
  const folder = join(build.directory, 'embed');
  const chart = chartsOf(build).find((id) =>
    readFileSync(join(folder, id, 'short/index.html'), 'utf8').includes('data-whole'),
  );
  if (chart === undefined) throw new Error('No short chart leaves rows out.');
  const { height } = firstOf(build, chart);
  const whole = embedsOf(build).find((embed) => embed.chart === chart)?.height ?? 0;
  const addressOf = (rest: string) => `${build.servedUrl}embed/${chart}/${rest}`;
  const page = `${build.publicUrl}charts/${chart}/`;
  const frameOf = (rest: string, attributes = '') =>
    `<iframe ${attributes} src="${addressOf(rest)}" title="A chart" width="640" height="${height}" frameborder="0"></iframe>`;
  const element = (attributes: string, inside: string) =>
    `<compute-ledger-chart chart="${chart}" size="short" ${attributes}>${inside}</compute-ledger-chart>` +
    `<script src="${build.servedUrl}embed/v1.js" defer></script>`;

  /** A host’s page in front of a reader, who finds a page of ours behind every link. */
  async function open(browser: Browser, html: string) {
    const host = await hostPage(`<!doctype html><meta charset="utf-8">${html}`);
    const context = await browser.newContext({ viewport: { width: 700, height: 900 } });
    await context.route(`${build.publicUrl}**`, (route) => route.fulfill({ body: 'A page of ours' }));
    const reader = await context.newPage();
    await reader.goto(host.url, { waitUntil: 'networkidle' });
    const frame = () => reader.frames()[1];
    const close = async () => {
      await context.close();
      host.close();
    };
    const link = reader.frameLocator('iframe').locator('.more a');
    const box = () => reader.evaluate(() => document.querySelector('iframe')?.clientHeight);
    return { reader, context, frame, link, box, close };
  }

  test.for([
    ['light', '', ''],
    ['dark', 'dark/', '?seen=1'],
  ])('takes its place in a host that makes room, on %s', async ([theme, ground, seen], { browser }) => {
    const inside = frameOf(`short/${seen}`);
    const { reader, context, frame, link, box, close } = await open(browser, element(`theme="${theme}"`, inside));
    await link.click();
    await reader.waitForFunction((px) => document.querySelector('iframe')?.clientHeight === px, whole);
    await expect.poll(() => frame()?.url()).toBe(addressOf(`${ground}${seen}`));
    await frame()?.waitForLoadState('networkidle');
    const shown = frame();
    expect(shown && (await cutOff(shown))).toEqual([]);
    expect(await box()).toBe(whole);
    expect(context.pages()).toHaveLength(1);
    await close();
  });

  test('is a click away, on its page, in a host that hears nothing', async ({ browser }) => {
    const { context, frame, link, box, close } = await open(browser, frameOf('short/'));
    const opened = context.waitForEvent('page');
    await link.click();
    const tab = await opened;
    await tab.waitForURL(page);
    expect(frame()?.url()).toBe(addressOf('short/'));
    expect(await box()).toBe(height);
    await close();
  });

  test('opens in a tab for who asks for one, though the host would make room', async ({ browser }) => {
    const { context, frame, link, box, close } = await open(browser, element('theme="light"', ''));
    const opened = context.waitForEvent('page');
    await link.click({ modifiers: ['ControlOrMeta'] });
    await opened;
    expect(frame()?.url()).toBe(addressOf('short/'));
    expect(await box()).toBe(height);
    await close();
  });

  test('is asked of WordPress as a link where it makes no room', async ({ browser }) => {
    const listening = `<script>heard=[];addEventListener('message',e=>heard.push(e.data))</script>`;
    const sandboxed = frameOf('short/#?secret=abc123', 'sandbox="allow-scripts"');
    const { reader, link, close } = await open(browser, listening + sandboxed);
    await link.click();
    await reader.waitForFunction(() => heard.some(({ message }) => message === 'link'));
    expect((await reader.evaluate(() => heard)).filter(({ message }) => message === 'link')).toEqual([
      { message: 'link', value: page, secret: 'abc123' },
    ]);
    await close();
  });

  test('is a link as any other where scripts are off', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    await context.route(`${build.publicUrl}**`, (route) => route.fulfill({ body: 'A page of ours' }));
    const reader = await context.newPage();
    await reader.goto(addressOf('short/'));
    const opened = context.waitForEvent('page');
    await reader.locator('.more a').click();
    await (await opened).waitForURL(page);
    await context.close();
  });
});

declare const heard: { message?: string }[];
