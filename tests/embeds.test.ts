import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Frame, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { RULE_KB } from '../src/embed/paste/most-weight.ts';
import { CARD_KINDS, type CardKind } from '../src/routes/routes.ts';
import { build } from './support/built-site.ts';
import { test } from './support/browser.ts';
import { cutOff } from './support/cut-off.ts';
import { widestEmptyBand } from './support/empty-band.ts';
import { answersOf, chartsOf } from './support/embeds-of.ts';
import { hostPage } from './support/hosts.ts';
import { packedSize } from './support/packed-size.ts';
import { isThemed, pagesIn } from './support/pages.ts';

const KB = 1024;
const WIDTHS = [280, 320, 480, 640, 900, 1000, 1200];
const WIDE = 1000;

/** Of a frame that is as wide as that, px: a third of it may be empty, not more. */
const MOST_EMPTY = WIDE / 3;

async function emptyOf(page: Page, chart: string): Promise<string[]> {
  const band = await widestEmptyBand(page);
  return band > MOST_EMPTY ? [`${chart} leaves ${Math.round(band)} of ${WIDE} px empty`] : [];
}

const stylesIn = (html: string) => html.match(/<style[^>]*>.*?<\/style>/gs)?.join('') ?? '';

/** With text twice as large, what reaches beyond the sides. */
async function overflowOfLargeText(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 500 });
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width > 320 ? [`with text twice as large it is ${width} px wide in 320 px`] : [];
}

/** What a live embed shows who comes by an old snippet, at its longest. */
const showNews = (page: Page) =>
  page.evaluate(() => {
    const news = document.querySelector<HTMLElement>('.new');
    const summary = news?.querySelector('summary');
    if (!news || !summary) return false;
    news.hidden = false;
    summary.textContent = `Corrected since this was embedded: ${'a name of many words, '.repeat(20)}`;
    return true;
  });

describe('the embeds of the site', () => {
  const folder = join(build.directory, 'embed');
  const charts = chartsOf(build);
  const htmlOf = (path: string) => readFileSync(join(folder, path, 'index.html'), 'utf8');
  const heightOf = (chart: string) => Number(/<meta name="embed-height" content="(\d+)">/.exec(htmlOf(chart))?.[1]);
  const urlOf = (path: string) => `${build.servedUrl}embed/${path}/`;
  const shortCharts = charts.map((chart) => `${chart}/short`);
  const answers = answersOf(build);
  const drawn = answers.filter((answer) => htmlOf(answer).includes('<svg'));
  const byLength = drawn.toSorted((a, b) => htmlOf(a).length - htmlOf(b).length);
  /** The answer with the most in it, and the one with the least: they are made as charts are. */
  const sample = [byLength.at(-1) ?? '', byLength[0] ?? ''];
  const firstCards = (Object.keys(CARD_KINDS) as CardKind[]).flatMap((kind) => {
    const card = readdirSync(join(folder, kind), { withFileTypes: true }).find((one) => one.isDirectory());
    return card ? [`${kind}/${card.name}`] : [];
  });

  test('weigh at most 4 KB in the median and for bars, and at most 9 KB', () => {
    const sizes = charts.map((chart) => {
      const html = htmlOf(chart);
      return { chart, size: brotliCompressSync(html).length, isBars: html.includes('How to read the bars') };
    });
    expect(sizes.filter(({ size }) => size > 9 * KB)).toEqual([]);
    // To say what has changed since it was pasted takes half a KB more.
    const newsOf = (chart: string) => (htmlOf(chart).includes('data-since') ? KB / 2 : 0);
    const withoutNews = sizes.map(({ chart, size }) => size - newsOf(chart)).toSorted((a, b) => a - b);
    expect(withoutNews[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(4 * KB);
    // The staircases have a key of bars too, and a band for each of their parts; flows draw two bars a row.
    const bars = sizes.filter(({ chart, isBars }) => isBars && !/stairs|bars flows/.test(htmlOf(chart)));
    expect(bars.filter(({ chart, size }) => size - newsOf(chart) > 4 * KB)).toEqual([]);
  });

  test('differ in their styles alone from theme to theme, so that other tests look at the light ones', () => {
    const pages = pagesIn(build).filter(({ url }) => url.includes('/embed/'));
    const bodies = new Map(pages.map(({ url, html }) => [url, html.slice(html.indexOf('</head>'))]));
    const themed = pages.filter(({ url }) => isThemed(url));
    const others = themed.filter(({ url }) => bodies.get(url) !== bodies.get(url.replace(/(?:dark|auto)\/$/, '')));
    expect(themed.length).toBeGreaterThan(1000);
    expect(others.map(({ url }) => url)).toEqual([]);
  });

  test('hold an answer to each rule, as light as its page says, the short one in at most 420 px', () => {
    const [whole, short] = [RULE_KB.whole * KB, RULE_KB.short * KB];
    const heavy = answers.filter(
      (answer) =>
        packedSize([htmlOf(answer)], whole) > whole ||
        packedSize([htmlOf(`${answer}/short`)], short) > short ||
        heightOf(`${answer}/short`) > 420,
    );
    expect(answers).toHaveLength(80);
    expect(heavy).toEqual([]);
    // The page of the rule leads hosts to the short form, and the frame leads readers to the page.
    const page = readFileSync(join(build.directory, 'count/pays-running/index.html'), 'utf8');
    expect(page).toContain(`"${build.publicUrl}oembed/count-pays-running/short.json"`);
    expect(htmlOf('count-pays-running/short')).toContain(`href="${build.publicUrl}count/pays-running/"`);
  });

  test(
    'are short where they are asked to be: at most 420 px, 3 KB and no text below 12 px, at any width, with news too, and with larger text scroll downwards only',
    {
      timeout: 180_000,
    },
    async ({ layoutBrowser: browser }) => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      const problems: string[] = [];
      for (const chart of [...charts, ...sample]) {
        const path = `${chart}/short`;
        const [height, size] = [heightOf(path), packedSize([htmlOf(path)], 3 * KB)];
        if (height > 420 || size > 3 * KB) problems.push(`${chart}: ${height} px, ${size} bytes`);
        await page.goto(urlOf(path));
        // Not each chart at each width: one layout serves up to 640 px, and one from there on.
        for (const width of [280, 360, 639, 640, WIDE, 1200]) {
          await page.setViewportSize({ width, height });
          problems.push(...(await cutOff(page)).map((problem) => `${chart}, ${width} px: ${problem}`));
          if (width === WIDE) problems.push(...(await emptyOf(page, path)));
        }
        const small = await page.evaluate(() =>
          [...document.querySelectorAll('main *')].some(
            (element) => element.checkVisibility() && parseFloat(getComputedStyle(element).fontSize) < 12,
          ),
        );
        if (small) problems.push(`${chart} has text below 12 px`);
        for (const width of (await showNews(page)) ? [280, 640] : []) {
          await page.setViewportSize({ width, height });
          const cut = await cutOff(page);
          problems.push(...cut.map((problem) => `${chart}, ${width} px, with its news: ${problem}`));
        }
        problems.push(...(await overflowOfLargeText(page)).map((problem) => `${path}: ${problem}`));
      }
      await page.close();
      expect(problems).toEqual([]);
    },
  );

  test('are one request', async ({ browser }) => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const host = await hostPage(`<iframe src="${urlOf(charts[0] ?? '')}"></iframe>`);
    await page.goto(host.url, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => url.startsWith(build.servedUrl))).toEqual([urlOf(charts[0] ?? '')]);
    await page.close();
    host.close();
  });

  test(
    'never need more than their height, at any width, fill a wide frame, and with text twice as large scroll downwards only',
    { timeout: 180_000 },
    async ({ layoutBrowser: browser }) => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      const problems: string[] = [];
      for (const chart of [...charts, ...sample]) {
        await page.goto(urlOf(chart));
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: heightOf(chart) });
          problems.push(...(await cutOff(page)).map((problem) => `${chart}, ${width} px: ${problem}`));
          if (width === WIDE) problems.push(...(await emptyOf(page, chart)));
        }
        problems.push(...(await overflowOfLargeText(page)).map((problem) => `${chart}: ${problem}`));
      }
      await page.close();
      expect(problems).toEqual([]);
    },
  );

  test.for([
    ['without scripts in it', 'sandbox=""'],
    ['with scripts in it', 'sandbox="allow-scripts"'],
  ])('show all their words in a sandbox %s', async ([, sandbox], { browser }) => {
    const page = await browser.newPage();
    const chart = charts[0] ?? '';
    const host = await hostPage(
      `<html dir="rtl"><iframe ${sandbox ?? ''} src="${urlOf(chart)}" width="100%" height="${heightOf(chart)}"></iframe>`,
      { 'Content-Security-Policy': `default-src 'none'; frame-src ${new URL(build.servedUrl).origin}` },
    );
    await page.goto(host.url);
    const [, frame] = page.frames();
    const alone = await browser.newPage({ javaScriptEnabled: false });
    await alone.goto(urlOf(chart));
    expect(await textOf(frame)).toBe(await textOf(alone.mainFrame()));
    await Promise.all([page.close(), alone.close()]);
    host.close();
  });

  test('keep their colours in a browser that darkens pages by itself, in files and frames of the element too', async ({
    browser,
  }) => {
    const chart = charts[0] ?? '';
    const page = await browser.newPage({ viewport: { width: 640, height: 500 }, colorScheme: 'dark' });
    const browserItself = await page.context().newCDPSession(page);
    const element = `<compute-ledger-chart chart="${chart}" theme="light"></compute-ledger-chart>`;
    const host = await hostPage(
      `<html style="color-scheme:only light">${element}<script src="${build.servedUrl}embed/v1.js" defer></script>`,
    );
    const files = ['', '-dark'].map((theme) => `${build.servedUrl}charts/${chart}${theme}.svg`);
    const changed: string[] = [];
    // Styles decide on colours: each rule of them is looked at in one frame that has it.
    const rules = new Set<string>();
    const withNewRules = [...firstCards, ...shortCharts, ...charts].filter((each) => {
      const known = rules.size;
      for (const rule of stylesIn(htmlOf(each)).match(/[^{}]+\{[^{}]*\}/g) ?? []) rules.add(rule);
      return rules.size > known;
    });
    expect(withNewRules.length).toBeGreaterThan(1);
    for (const url of [
      ...withNewRules.map(urlOf),
      `${urlOf(chart)}dark/`,
      `${urlOf(chart)}auto/`,
      ...files,
      host.url,
    ]) {
      // An embed is one request; a host's page asks for more.
      await page.goto(url, { waitUntil: url === host.url ? 'networkidle' : 'load' });
      const pictures: Buffer[] = [];
      for (const enabled of [false, true]) {
        await browserItself.send('Emulation.setAutoDarkModeOverride', { enabled });
        pictures.push(await page.screenshot());
      }
      if (!pictures[0]?.equals(pictures[1] ?? Buffer.of())) changed.push(url);
    }
    await page.close();
    host.close();
    expect(changed).toEqual([]);
  });

  test('draw short charts in the colours that a reader forces', async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, forcedColors: 'active' });
    await page.goto(urlOf(shortCharts[0] ?? ''));
    const { text, marks } = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('p'));
      probe.style.color = 'CanvasText';
      const rects = [...document.querySelectorAll('a.entry svg rect')];
      return { text: getComputedStyle(probe).color, marks: rects.map((rect) => getComputedStyle(rect).fill) };
    });
    expect(marks).toContain(text);
    // What may be less has a pattern, of the same colour.
    expect(marks.filter((colour) => colour !== text && !/^(?:url|none)/.test(colour))).toEqual([]);
    await page.close();
  });

  test('open their figures and sources inside the frame, which stays as high as it was', async ({ browser }) => {
    const chart = charts[0] ?? '';
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 320, height: heightOf(chart) } });
    await page.goto(urlOf(chart));
    await page.getByText('Figures and sources').click();
    expect(await page.getByText('More at').isVisible()).toBe(true);
    expect(await cutOff(page)).toEqual([]);
    await page.close();
  });

  test('say nothing to a host that has given them their height', async ({ browser }) => {
    const chart = charts[0] ?? '';
    const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
    const host = await hostPage(listening(urlOf(chart), heightOf(chart)));
    await page.goto(host.url, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => (window as unknown as Listening).heard)).toEqual([]);
    await page.close();
    host.close();
  });

  test('tell a host of another height theirs, once, in each dialect', async ({ browser }) => {
    const chart = charts[0] ?? '';
    const height = heightOf(chart);
    const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
    const host = await hostPage(listening(`${urlOf(chart)}?childId=p1#?secret=abc123`, 200));
    await page.goto(host.url, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => (window as unknown as Listening).heard.length >= 6);
    const heard = await page.evaluate(() => (window as unknown as Listening).heard);
    expect(heard).toEqual([
      { type: 'compute-ledger:height', id: chart, height },
      { sentinel: 'amp', type: 'embed-size', height },
      expect.stringContaining(`"context":"iframe.resize","height":${height}`),
      JSON.stringify({ type: 'set-height', value: height }),
      { message: 'height', value: height, secret: 'abc123' },
      `pymxPYMxp1xPYMxheightxPYMx${height}`,
    ]);
    await page.close();
    host.close();
  });

  test('hand a mark’s link to WordPress, whose sandbox lets none out', async ({ browser }) => {
    const chart = charts[0] ?? '';
    const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
    const host = await hostPage(
      listening(`${urlOf(chart)}#?secret=abc123`, heightOf(chart), 'sandbox="allow-scripts"'),
    );
    await page.goto(host.url, { waitUntil: 'networkidle' });
    const link = page.frameLocator('iframe').locator('svg a').first();
    const value = await link.getAttribute('href');
    await link.click();
    await page.waitForFunction(() => (window as unknown as Listening).heard.length > 0);
    expect(await page.evaluate(() => (window as unknown as Listening).heard)).toEqual([
      { message: 'link', value, secret: 'abc123' },
    ]);
    await page.close();
    host.close();
  });

  test('stay as they are whatever a host says to them', async ({ browser }) => {
    const chart = charts[0] ?? '';
    const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
    const host = await hostPage(listening(`${urlOf(chart)}#?secret=abc123`, heightOf(chart)));
    await page.goto(host.url, { waitUntil: 'networkidle' });
    const [, frame] = page.frames();
    const before = await frame?.content();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.evaluate(() => {
      const rubbish = [null, '{', { message: 'ready' }, { message: 'height', value: -1 }, { type: 'set-height' }, 7];
      for (const message of rubbish) window.frames[0]?.postMessage(message, '*');
    });
    expect(await frame?.content()).toBe(before);
    expect(errors).toEqual([]);
    await page.close();
    host.close();
  });
});

interface Listening {
  heard: unknown[];
}

const listening = (src: string, height: number, attributes = '') =>
  `<script>heard=[];addEventListener('message',e=>heard.push(e.data))</script>` +
  `<iframe ${attributes} src="${src}" width="640" height="${height}" style="border:0"></iframe>`;

const textOf = (frame: Frame | undefined) => frame?.evaluate(() => document.body.innerText);
