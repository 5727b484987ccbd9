import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test as plainTest } from 'vitest';
import { TALLEST_CARD } from '../src/embed/card/card-height.ts';
import { CARD_KB } from '../src/embed/paste/most-weight.ts';
import { CARD_KINDS, type CardKind } from '../src/routes/routes.ts';
import { test } from './support/browser.ts';
import { build } from './support/built-site.ts';
import { hostPage } from './support/hosts.ts';
import { packedSize } from './support/packed-size.ts';
import { discover, embedInPost, type WordPressAnswer } from './support/wordpress.ts';

/** Bytes of what a live number asks for. */
const MOST_BYTES_OF_NUMBER = 300;
/** px: the ends, where a statement begins to grow and stops, a column and a phone. */
const WIDTHS = [280, 320, 360, 448, 640, 1200];
const SECRET = 'aB3dE5gH7j';

const read = (...path: string[]) => readFileSync(join(build.directory, ...path), 'utf8');
const heightOf = (html: string) => Number(/<meta name="embed-height" content="(\d+)">/.exec(html)?.[1]);
const urlOf = (path: string) => `${build.servedUrl}embed/${path}/`;

/** Every page of a kind of card, live and pinned, in each theme: below the folder of its kind. */
function pagesOf(kind: CardKind): string[] {
  const folder = join(build.directory, 'embed', kind);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => path.slice(0, -'/index.html'.length));
}
const kinds = (Object.keys(CARD_KINDS) as CardKind[]).filter((kind) =>
  readdirSync(join(build.directory, 'embed')).includes(kind),
);
const livePages = (kind: CardKind) => pagesOf(kind).filter((path) => !path.includes('/'));

/** In a page that holds many cards one above the other: which need more room than they declare, also with their news. */
function problemsIn(declared: readonly { id: string; height: number }[]): string[] {
  const cards = [...document.querySelectorAll('main')];
  if (cards.length !== declared.length) return [`${cards.length} cards instead of ${declared.length}`];
  for (const card of cards) card.querySelector('.new')?.removeAttribute('hidden');
  return cards.flatMap((card, i) => {
    const { id, height } = declared[i] ?? { id: '', height: 0 };
    const needed = card.getBoundingClientRect().height;
    return needed <= height && card.scrollWidth <= innerWidth
      ? []
      : [`${id} at ${innerWidth} px needs ${card.scrollWidth} × ${needed}, and has ${height}`];
  });
}

describe.each(kinds)('the cards of each %s', (kind) => {
  plainTest('weigh little, and are no higher than cards of their kind may be', () => {
    // The themes differ in their colours.
    const pages = pagesOf(kind)
      .filter((path) => !/[/](?:dark|auto)$/.test(path))
      .map((path) => ({ path, html: read('embed', kind, path, 'index.html') }));
    expect(pages.length).toBeGreaterThan(100);
    const most = CARD_KB[kind] * 1024;
    expect(pages.filter(({ html }) => packedSize([html], most) > most).map(({ path }) => path)).toEqual([]);
    expect(pages.filter(({ html }) => !(heightOf(html) <= TALLEST_CARD[kind])).map(({ path }) => path)).toEqual([]);
  });

  // Stacked in one page as wide as the frame: cards differ in nothing but their words, and to load thousands of frames
  // took minutes.
  test('never need more than their height, at any width, nor more width for larger text', async ({ browser }) => {
    const cards = livePages(kind).map((id) => ({ id, html: read('embed', kind, id, 'index.html') }));
    const declared = cards.map(({ id, html }) => ({ id, height: heightOf(html) }));
    const styles = new Set(cards.flatMap(({ html }) => html.match(/<style>.*?<\/style>/gs) ?? []));
    const page = await browser.newPage();
    await page.setContent(
      [
        '<!doctype html><html lang="en"><body>',
        ...styles,
        '<style>main{min-height:0!important}</style>',
        ...cards.flatMap(({ html }) => /<main\b.*<\/main>/s.exec(html) ?? []),
      ].join(''),
    );
    const problems: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      problems.push(...(await page.evaluate(problemsIn, declared)));
    }
    await page.setViewportSize({ width: 320, height: 900 });
    const wide = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      return [...document.querySelectorAll('main')]
        .filter((card) => card.scrollWidth > innerWidth)
        .map((card) => card.innerText);
    });
    expect(wide).toEqual([]);
    await page.close();
    expect(problems).toEqual([]);
  });

  plainTest('are found by WordPress from the page of each, and shown by its rule', () => {
    const wrong = livePages(kind).filter((id) => {
      const answer = JSON.parse(read('oembed', kind, `${id}.json`)) as WordPressAnswer;
      const shown = parse(embedInPost(answer, SECRET) ?? '').querySelectorAll('iframe');
      const height = heightOf(read('embed', kind, id, 'index.html'));
      const places = [join('embed', kind, id), join(CARD_KINDS[kind], id)];
      const isFound = places.every(
        (place) => discover(read(place, 'index.html')) === `${build.publicUrl}oembed/${kind}/${id}.json`,
      );
      return !isFound || shown.length !== 1 || shown[0]?.getAttribute('height') !== String(height);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the card of a figure', () => {
  const ids = livePages('figure');
  const revised = ids.find((id) => read('embed/figure', id, 'index.html').includes('id="r1"')) ?? '';

  plainTest('goes with a file that a live number asks for, of 300 bytes at most', () => {
    const sizes = ids.map((id) => ({ id, size: Buffer.byteLength(read('embed/figure', `${id}.json`)) }));
    expect(sizes.filter(({ size }) => size > MOST_BYTES_OF_NUMBER)).toEqual([]);
  });

  test('says what it said when it was pasted, and nothing to who has pasted it since', async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 150 } });
    const news = () => page.locator('.new').filter({ visible: true }).allInnerTexts();
    const before = /id="r1" hidden>(?:<a [^>]*>)?([^<]+)</.exec(read('embed/figure', revised, 'index.html'))?.[1];
    await page.goto(`${urlOf(`figure/${revised}`)}?seen=1`);
    expect(await news()).toEqual([before]);
    for (const query of ['', '?seen=99', '?seen=x']) {
      await page.goto(`${urlOf(`figure/${revised}`)}${query}`);
      expect(await news()).toEqual([]);
    }
    await page.close();
  });

  test.for([undefined, '', 'allow-scripts'])(
    'is whole in a strict host from right to left, in sandbox %j, and so is that of an answer',
    async (sandbox, { browser }) => {
      const attribute = sandbox === undefined ? '' : `sandbox="${sandbox}"`;
      const cards = [
        `figure/${revised}`,
        ...livePages('answer')
          .slice(0, 1)
          .map((id) => `answer/${id}`),
      ].map(urlOf);
      const frames = cards.map((url) => `<iframe ${attribute} src="${url}" width="320" height="300"></iframe>`);
      const host = await hostPage(`<!doctype html><html dir="rtl">${frames.join('')}`, {
        'Content-Security-Policy': `default-src 'none'; frame-src ${new URL(build.servedUrl).origin}`,
      });
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(host.url, { waitUntil: 'networkidle' });
      for (const frame of page.frames().slice(1)) {
        expect(await frame.evaluate(() => document.body.innerText)).toContain('Compute Ledger');
      }
      expect(asked.filter((url) => url.startsWith(build.servedUrl)).toSorted()).toEqual(cards.toSorted());
      await page.close();
      host.close();
    },
  );
});
