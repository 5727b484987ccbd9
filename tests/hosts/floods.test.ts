import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { build } from '../support/built-site.ts';
import { test } from '../support/browser.ts';
import { cutOff } from '../support/cut-off.ts';
import { embedsOf } from '../support/embeds-of.ts';
import { hostPage } from '../support/hosts.ts';

const COUNT = 2000;

const badHeight = fc.oneof(
  fc.double({ max: 99.999, noNaN: false }),
  fc.double({ min: 5000.001, noNaN: false }),
  fc.string(),
  fc.constantFrom('700', null, true, NaN, Infinity, -Infinity, -0, 1e9, [700], { valueOf: 700 }),
);
const type = fc.constantFrom('compute-ledger:height', 'embed-size', 'set-height', '__proto__');

/** What no element may believe, though its own frame says it. */
const rubbishForElement = fc.oneof(
  fc.jsonValue(),
  fc.record({ type, height: badHeight }, { requiredKeys: [] }),
  fc.record({ type: fc.string(), height: fc.integer({ min: 100, max: 5000 }) }),
);
/** What a host may say to a frame: all that frames of others listen to. */
const rubbishForFrame = fc.oneof(
  fc.jsonValue(),
  fc.record({
    message: fc.constantFrom('ready', 'height', 'link'),
    type,
    value: badHeight,
    height: badHeight,
    secret: fc.constantFrom('aB3dE5gH7j', '', null),
  }),
  fc.constantFrom('pymxPYMx1xPYMxwidthxPYMx10', 'pymxPYMx1xPYMxheightxPYMx-1'),
);

describe('flooded with messages, an embed of the site', () => {
  const [embed = { chart: '', url: '', height: 0 }] = embedsOf(build);
  const [short = embed] = embedsOf(build, 'short');

  test.for([
    ['whole', embed],
    ['short', short],
  ] as const)('stays as it is, and answers nothing: a %s one', async ([, { url, height }], { browser }) => {
    const host = await hostPage(
      '<!doctype html><script>heard=[];addEventListener("message",e=>heard.push(e.data))</script>' +
        `<iframe src="${url}#?secret=aB3dE5gH7j" width="640" height="${height}" frameborder="0"></iframe>`,
    );
    const reader = await browser.newPage({ viewport: { width: 700, height: 900 } });
    const errors: string[] = [];
    reader.on('pageerror', (error) => errors.push(error.message));
    await reader.goto(host.url, { waitUntil: 'networkidle' });
    const [, frame] = reader.frames();
    const before = await frame?.content();
    const rubbish: unknown[] = fc.sample(rubbishForFrame, COUNT);
    await reader.evaluate((messages) => {
      for (const message of messages) frames[0]?.postMessage(message, '*');
    }, rubbish);
    // Messages come in the order in which they were sent: this one after all others.
    await frame?.evaluate(async () => {
      const last = new Promise((resolve) => addEventListener('message', resolve));
      postMessage('last', '*');
      await last;
    });
    expect(await frame?.content()).toBe(before);
    expect(frame && (await cutOff(frame))).toEqual([]);
    expect(await reader.evaluate('heard')).toEqual([]);
    expect(errors).toEqual([]);
    await reader.close();
    host.close();
  });

  test('says its height a few times at most to a host that answers each time with another width', async ({
    browser,
  }) => {
    const host = await hostPage(`<!doctype html><script>
      heard = 0;
      addEventListener('message', ({ data }) => {
        if (data.type !== 'compute-ledger:height') return;
        heard++;
        const frame = document.querySelector('iframe');
        frame.width = frame.width === '280' ? '900' : '280';
        frame.height = 100 + heard;
      });
    </script><iframe src="${embed.url}" width="640" height="100" frameborder="0"></iframe>`);
    const reader = await browser.newPage();
    await reader.goto(host.url, { waitUntil: 'networkidle' });
    expect(await reader.evaluate('heard')).toBe(1);
    await reader.close();
    host.close();
  });
});

describe('flooded by its frame, the element of the site', () => {
  const [embed = { chart: '', url: '', height: 0 }] = embedsOf(build);

  test('keeps its height, and hears the next true one', async ({ browser }) => {
    const host = await hostPage(
      `<!doctype html><compute-ledger-chart chart="${embed.chart}"></compute-ledger-chart>` +
        `<iframe srcdoc="Another frame"></iframe><script src="${build.servedUrl}embed/v1.js" defer></script>`,
    );
    const reader = await browser.newPage();
    const errors: string[] = [];
    reader.on('pageerror', (error) => errors.push(error.message));
    await reader.goto(host.url, { waitUntil: 'networkidle' });
    const high = (height: number) =>
      reader.waitForFunction((px) => document.querySelector('iframe')?.clientHeight === px, height);
    await high(embed.height);
    // Every height that the frame has from now on.
    await reader.evaluate(() => {
      const frame = document.querySelector('iframe');
      Object.assign(window, { heights: [] });
      if (frame) new ResizeObserver(() => heights.push(frame.clientHeight)).observe(frame);
    });

    const [own, other] = [reader.frame({ url: embed.url }), reader.frame({ url: 'about:srcdoc' })];
    const rubbish: unknown[] = fc.sample(rubbishForElement, COUNT);
    await own?.evaluate((messages) => {
      for (const message of messages) parent.postMessage(message, '*');
    }, rubbish);
    await other?.evaluate(() => {
      for (let i = 0; i < 500; i++) parent.postMessage({ type: 'compute-ledger:height', height: 700 + i }, '*');
    });
    await other?.evaluate(() => parent.postMessage('last of the other', '*'));
    await own?.evaluate(() => parent.postMessage({ type: 'compute-ledger:height', height: 777 }, '*'));
    await high(777);
    const seen = await reader.evaluate(() => heights);
    expect(seen.filter((height) => height !== embed.height && height !== 777)).toEqual([]);
    expect(errors).toEqual([]);
    await reader.close();
    host.close();
  });
});

declare const heights: number[];
