import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { build } from './support/built-site.ts';
import { test } from './support/browser.ts';
import { chartsOf } from './support/embeds-of.ts';
import { hostPage } from './support/hosts.ts';
import { parsed } from './support/pages.ts';

describe('the element for hosts of the site', () => {
  const folder = join(build.directory, 'embed');
  const [chart = ''] = chartsOf(build);
  const page = readFileSync(join(folder, chart, 'index.html'), 'utf8');
  const height = /<meta name="embed-height" content="(\d+)">/.exec(page)?.[1];
  const script = `<script src="${build.servedUrl}embed/v1.js" defer></script>`;
  const frameUrl = (rest = '') => `${build.servedUrl}embed/${chart}/${rest}`;
  const sources = (host: Page) =>
    host.evaluate(() => [...document.querySelectorAll('iframe')].map((frame) => frame.src));

  test.for([
    ['light', '', ''],
    ['light dark', '', ''],
    ['dark', '', 'dark/'],
    ['dark', 'theme="light"', ''],
    ['light', 'theme="dark"', 'dark/'],
    ['dark', 'pinned="1"', 'r/1/dark/'],
  ])('in a host that is %s, with %s, shows %s', async ([scheme, attributes, rest], { browser }) => {
    const host = await hostPage(
      `<html style="color-scheme:${scheme}"><compute-ledger-chart chart="${chart}" ${attributes ?? ''}></compute-ledger-chart>${script}`,
    );
    const reader = await browser.newPage({ colorScheme: 'light' });
    await reader.goto(host.url, { waitUntil: 'networkidle' });
    expect(await sources(reader)).toEqual([frameUrl(rest)]);
    await reader.close();
    host.close();
  });

  test.for([
    ['as a module', `<script type="module" src="${build.servedUrl}embed/v1.js"></script>`],
    ['by a module', `<script type="module">import '${build.servedUrl}embed/v1.js?v=2'</script>`],
    [
      'by a script of the host, late',
      `<script>addEventListener('load', () => {
        const late = document.createElement('script');
        late.src = '${build.servedUrl}embed/v1.js';
        document.head.append(late);
        late.remove();
      })</script>`,
    ],
  ])('shows the chart of an empty element when its script is loaded %s', async ([, loading], { browser }) => {
    const host = await hostPage(`<compute-ledger-chart chart="${chart}"></compute-ledger-chart>${loading}`);
    const reader = await browser.newPage();
    const errors: string[] = [];
    reader.on('pageerror', (error) => errors.push(error.message));
    await reader.goto(host.url, { waitUntil: 'networkidle' });
    expect(errors).toEqual([]);
    expect(await sources(reader)).toEqual([frameUrl()]);
    await reader.close();
    host.close();
  });

  test('takes the address of its charts from the build where another script has swallowed it', async ({ browser }) => {
    const host = await hostPage(
      `<compute-ledger-chart chart="${chart}"></compute-ledger-chart><script>${readFileSync(join(folder, 'v1.js'), 'utf8')}</script>`,
    );
    const reader = await browser.newPage();
    await reader.goto(host.url);
    expect(await sources(reader)).toEqual([`${build.publicUrl}embed/${chart}/`]);
    await reader.close();
    host.close();
  });

  test.for(['require-corp', 'credentialless'])(
    'gets frame, script and picture through in a host whose embedder policy is %s',
    async (policy, { browser }) => {
      const host = await hostPage(
        `<compute-ledger-chart chart="${chart}"></compute-ledger-chart>${script}
        <img src="${build.servedUrl}charts/${chart}.png" alt="">`,
        { 'Cross-Origin-Embedder-Policy': policy, 'Cross-Origin-Opener-Policy': 'same-origin' },
      );
      const reader = await browser.newPage();
      await reader.goto(host.url, { waitUntil: 'networkidle' });
      expect(await reader.evaluate(() => crossOriginIsolated)).toBe(true);
      expect(await reader.evaluate(() => document.querySelector('img')?.naturalWidth)).toBeGreaterThan(0);
      const shown = reader.frames().find((frame) => frame.url() === frameUrl());
      expect(await shown?.evaluate(() => document.body.dataset['chart'])).toBe(chart);
      await reader.close();
      host.close();
    },
  );

  test('follows a host that changes its scheme', async ({ browser }) => {
    const host = await hostPage(`<compute-ledger-chart chart="${chart}"></compute-ledger-chart>${script}`);
    const reader = await browser.newPage();
    await reader.goto(host.url, { waitUntil: 'networkidle' });
    await reader.evaluate(() => document.documentElement.setAttribute('style', 'color-scheme:dark'));
    await reader.waitForFunction(() => document.querySelector('iframe')?.src.endsWith('/dark/'));
    await reader.close();
    host.close();
  });

  test('gives each of two of the same chart a frame, a name and its height', async ({ browser }) => {
    const one = `<compute-ledger-chart chart="${chart}"><a href="#">A chart</a></compute-ledger-chart>`;
    const host = await hostPage(`${one}${one}${script}${script}`);
    const reader = await browser.newPage();
    await reader.goto(host.url, { waitUntil: 'networkidle' });
    await reader.waitForFunction(
      (wanted) => [...document.querySelectorAll('iframe')].filter((frame) => frame.height === wanted).length === 2,
      height,
    );
    const titles = await reader.evaluate(() => [...document.querySelectorAll('iframe')].map(({ title }) => title));
    expect(titles).toEqual(['A chart', 'A chart']);
    await reader.close();
    host.close();
  });

  test('takes over the frame inside it, with what that one had seen', async ({ browser }) => {
    const inside = `<iframe src="${frameUrl('?seen=1')}" title="A chart" width="100%" height="300"></iframe>`;
    const host = await hostPage(
      `<compute-ledger-chart chart="${chart}" theme="dark">${inside}</compute-ledger-chart>${script}`,
    );
    const reader = await browser.newPage();
    await reader.goto(host.url, { waitUntil: 'networkidle' });
    expect(await sources(reader)).toEqual([frameUrl('dark/?seen=1')]);
    await reader.close();
    host.close();
  });

  test('shows the answer to a rule as the page of that rule has it pasted', async ({ browser }) => {
    const html = readFileSync(join(build.directory, 'count/pays-running/index.html'), 'utf8');
    const code = parsed(html)
      .querySelectorAll('#embed ~ * code')
      .find((each) => each.textContent.includes('<compute-ledger-chart'));
    code?.querySelectorAll('[hidden]').forEach((each) => each.remove());
    const host = await hostPage((code?.textContent ?? '').replaceAll(build.publicUrl, build.servedUrl));
    const reader = await browser.newPage();
    await reader.goto(host.url, { waitUntil: 'networkidle' });
    expect(await sources(reader)).toEqual([
      expect.stringMatching(/^http:.*\/embed\/count-pays-running\/short\/\?seen=\d+$/),
    ]);
    const shown = reader.frames().at(-1);
    expect(await shown?.evaluate(() => [document.body.dataset['chart'], String(innerHeight)])).toEqual([
      'count-pays-running',
      await reader.evaluate(() => document.querySelector('iframe')?.height),
    ]);
    await reader.close();
    host.close();
  });

  test('leaves what is inside it where the script is blocked', async ({ browser }) => {
    const host = await hostPage(
      `<compute-ledger-chart chart="${chart}"><a href="#">A chart</a></compute-ledger-chart>${script}`,
      { 'Content-Security-Policy': "script-src 'none'" },
    );
    const reader = await browser.newPage();
    await reader.goto(host.url, { waitUntil: 'networkidle' });
    expect(await reader.evaluate(() => document.body.innerText.trim())).toBe('A chart');
    await reader.close();
    host.close();
  });

  test('comes to life when it is put into the page later, and goes without a trace', async ({ browser }) => {
    const host = await hostPage(script);
    const reader = await browser.newPage();
    const errors: string[] = [];
    reader.on('pageerror', (error) => errors.push(error.message));
    await reader.goto(host.url, { waitUntil: 'networkidle' });
    await reader.evaluate((id) => {
      const element = document.createElement('compute-ledger-chart');
      element.setAttribute('chart', id);
      document.body.append(element);
    }, chart);
    await reader.waitForFunction((wanted) => document.querySelector('iframe')?.height === wanted, height);
    await reader.evaluate(() => {
      document.querySelector('compute-ledger-chart')?.remove();
      postMessage({ type: 'compute-ledger:height', height: 700 }, '*');
      document.documentElement.className = 'changed';
    });
    expect(await sources(reader)).toEqual([]);
    expect(errors).toEqual([]);
    await reader.close();
    host.close();
  });

  test('believes no height but one from its own frame, within bounds', async ({ browser }) => {
    const host = await hostPage(
      `<compute-ledger-chart chart="${chart}"></compute-ledger-chart>${script}<iframe id="other" srcdoc="other"></iframe>`,
    );
    const reader = await browser.newPage();
    await reader.goto(host.url, { waitUntil: 'networkidle' });
    const ours = () =>
      reader.evaluate(() => document.querySelector('compute-ledger-chart iframe')?.getAttribute('height'));
    await reader.waitForFunction((wanted) => document.querySelector('iframe')?.height === wanted, height);
    const other = reader.frames().find((frame) => frame.url() === 'about:srcdoc');
    await other?.evaluate(() => parent.postMessage({ type: 'compute-ledger:height', height: 777 }, '*'));
    const frame = reader.frames().find((one) => one.url() === frameUrl());
    await frame?.evaluate(() => {
      for (const bad of [NaN, Infinity, -1, 99, 5001, '700', null, {}, undefined]) {
        parent.postMessage({ type: 'compute-ledger:height', height: bad }, '*');
      }
      parent.postMessage(null, '*');
      parent.postMessage('compute-ledger:height', '*');
    });
    expect(await ours()).toBe(height);
    await frame?.evaluate(() => parent.postMessage({ type: 'compute-ledger:height', height: 700.2 }, '*'));
    await reader.waitForFunction(() => document.querySelector('iframe')?.height === '701');
    await reader.close();
    host.close();
  });
});
