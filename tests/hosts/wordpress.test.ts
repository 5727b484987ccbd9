import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { build } from '../support/built-site.ts';
import { test } from '../support/browser.ts';
import { cutOff } from '../support/cut-off.ts';
import { embedsOf, firstOf, mixedEmbedsOf } from '../support/embeds-of.ts';
import { hostPage } from '../support/hosts.ts';
import { discover, embedInPost, RESIZE_FRAMES, type WordPressAnswer } from '../support/wordpress.ts';

const SECRET = 'aB3dE5gH7j';
const FRAME = '<iframe src="https://a.test/" width="600" height="400"></iframe>';
const rich = (html: string) => embedInPost({ type: 'rich', html }, SECRET);

describe('the rule of WordPress', () => {
  it('keeps an empty frame, names it with a secret and puts it into a sandbox', () => {
    expect(rich(FRAME)).toBe(
      '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"' +
        ` src="https://a.test/#?secret=${SECRET}" data-secret="${SECRET}" width="600" height="400"></iframe>`,
    );
  });

  it.each([
    ['a style, a class, lazy loading', FRAME.replace('>', ' style="border:0" class="c" loading="lazy">')],
    ['a script', `${FRAME}<script>alert(1)</script>`],
    ['what stands around', `<div><p>Text</p>${FRAME}</div>`],
  ])('drops %s', (_, html) => expect(rich(html)).toBe(rich(FRAME)));

  it.each([
    ['a frame with words in it', FRAME.replace('></', '>A chart</')],
    ['no frame', '<div>A chart</div>'],
  ])('shows nothing of %s', (_, html) => expect(rich(html)).toBeUndefined());

  it('hides the frame behind a quotation before it', () => {
    expect(rich(`<blockquote>A chart</blockquote>${FRAME}`)).toMatch(
      /^<blockquote>A chart<\/blockquote><iframe .*clip/,
    );
  });
});

describe('in WordPress, the site', () => {
  const { publicUrl, servedUrl, directory } = build;
  const answers = globSync('**/*.json', { cwd: join(directory, 'oembed') }).map((name) => ({
    name,
    ...(JSON.parse(readFileSync(join(directory, 'oembed', name), 'utf8')) as WordPressAnswer),
  }));
  const embeds = embedsOf({ publicUrl, servedUrl, directory, printed: '' });

  it.each(['charts', 'embed'])('lets the oEmbed answer of every chart be found from /%s/', (section) => {
    const lost = embeds
      .filter(({ theme }) => theme === 'light')
      .filter(({ chart }) => {
        const page = readFileSync(join(directory, section, chart, 'index.html'), 'utf8');
        const answer = section === 'charts' ? firstOf(build, chart).answer : chart;
        return discover(page) !== `${publicUrl}oembed/${answer}.json`;
      });
    expect(lost).toEqual([]);
  });

  it('has every answer shown: one frame or one picture, with its title and size', () => {
    const wrong = answers.filter((answer) => {
      const root = parse(embedInPost(answer, SECRET) ?? '');
      const [shown, ...others] = root.querySelectorAll('iframe, img');
      const { title, alt, width, height } = shown?.attributes ?? {};
      const isWhole = (title ?? alt) === answer.title && parseInt(width ?? '') > 0 && Number(height) > 0;
      return shown === undefined || others.length > 0 || !isWhole;
    });
    expect(answers.length).toBeGreaterThan(embeds.length);
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

describe('in a post of WordPress, the site', () => {
  const embeds = mixedEmbedsOf(build).filter(({ theme }) => theme === 'light');
  const frames = embeds.map(({ chart, size }) => {
    const file = join(build.directory, 'oembed', size === 'short' ? `${chart}/short.json` : `${chart}.json`);
    const html = embedInPost(JSON.parse(readFileSync(file, 'utf8')) as WordPressAnswer, SECRET) ?? '';
    return html.replaceAll(build.publicUrl, build.servedUrl);
  });
  const post = `<!doctype html><main style="width:640px">${frames.join('')}</main><script>${RESIZE_FRAMES}</script>`;

  test.for([
    ['on', true],
    ['off', false],
  ] as const)('shows each chart whole, at its declared height, with scripts %s', async ([, on], { browser }) => {
    const host = await hostPage(post);
    const reader = await browser.newPage({ javaScriptEnabled: on });
    await reader.goto(host.url, { waitUntil: 'networkidle' });
    const heights = await reader.evaluate(() =>
      [...document.querySelectorAll('iframe')].map((one) => one.clientHeight),
    );
    expect(heights).toEqual(embeds.map(({ height }) => height));
    const problems: string[] = [];
    for (const frame of reader.mainFrame().childFrames()) {
      problems.push(...(await cutOff(frame)).map((problem) => `${frame.url()}: ${problem}`));
    }
    expect(problems).toEqual([]);
    await reader.close();
    host.close();
  });

  // No rule of its own makes a frame fit that stands outside a block: WordPress drops our styles.
  test('keeps each chart within the column of a phone', async ({ browser }) => {
    const host = await hostPage(post.replace('width:640px', ''));
    const reader = await browser.newPage({ viewport: { width: 320, height: 800 } });
    await reader.goto(host.url);
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await reader.close();
    host.close();
  });

  test('has a frame of the wrong height put right, as far as WordPress goes', async ({ browser }) => {
    const [{ height } = { height: 0 }] = embeds;
    const [frame = ''] = frames;
    const host = await hostPage(post.replace(frames.join(''), frame.replace(/ height="\d+"/, ' height="250"')));
    const reader = await browser.newPage();
    await reader.goto(host.url);
    await reader.waitForFunction((wanted) => document.querySelector('iframe')?.clientHeight === wanted, height);
    await reader.close();
    host.close();
  });
});
