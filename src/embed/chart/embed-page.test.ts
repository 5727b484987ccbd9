import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { newsOf } from '../news/changes.ts';
import { embedPage } from './embed-page.ts';
import { thaw } from '../page/frozen-page.ts';
import { chart, input, ROOT as root, row } from '../test-support/a-chart.ts';

const CHANGE = { label: 'AMD', before: '6 GW', after: 'up to 6 GW', corrected: true };

const page = (changes: Parameters<typeof input>[0] = {}, theme: 'light' | 'dark' | 'auto' = 'light') =>
  parse(thaw(embedPage(input(changes)).frozen, { root, theme }));

test('asks for nothing: no style sheet, no module, no source', () => {
  const html = page();
  expect(html.querySelectorAll('[src], [srcset], link[rel=stylesheet], script[type], img')).toEqual([]);
  expect(html.querySelectorAll('script')).toHaveLength(1);
});

test('leads every link out of the frame, to the site', () => {
  const links = page().querySelectorAll('a');
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((a) => a.getAttribute('target') !== '_blank')).toEqual([]);
});

test('names the page of its chart as its address, and keeps out of lists', () => {
  const html = page();
  expect(html.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`${root}/charts/a-chart/`);
  expect(html.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
});

test.each([
  [{ kind: 'live', since: [] } as const, 'dark' as const, '/oembed/a-chart-dark.json'],
  [{ kind: 'pinned' } as const, 'light' as const, '/oembed/a-chart/r/2.json'],
])('leads hosts to the answer for this very page, %o %s', (state, theme, address) => {
  const link = page({ state }, theme).querySelector('link[type="application/json+oembed"]');
  expect(link?.getAttribute('href')).toBe(root + address);
});

test('of a revision asks of its chart and of each figure what has changed since, and a live one does not', () => {
  const links = (state: Parameters<typeof input>[0]) =>
    parse(thaw(embedPage(input(state)).frozen, { root, theme: 'light', published: '2026-11-30' }))
      .querySelectorAll('a')
      .map((a) => a.getAttribute('href') ?? '')
      .filter((href) => href.startsWith(root));
  const pinned = links({ state: { kind: 'pinned' } });
  expect(pinned).toContain(`${root}/charts/a-chart/?since=2026-11-30`);
  expect(pinned).toContain(`${root}/figures/amd-capacity/?since=2026-11-30`);
  expect(pinned.filter((href) => !href.endsWith('?since=2026-11-30'))).toEqual([]);
  expect(links({}).filter((href) => href.includes('?'))).toEqual([]);
});

test('says in words what is drawn, with basis, date and source', () => {
  const evidence = page().querySelectorAll('details').at(-1)?.textContent ?? '';
  expect(evidence).toContain('AMD: up to 6 GW announced, 6 Oct 2025, AMD');
  expect(evidence).toContain('Nothing is left out.');
});

test('tells two rows of one name apart', () => {
  const rows = [row({ detail: 'a loan' }), row({ detail: 'a purchase' })];
  const items = page({ chart: chart({ rows }) })
    .querySelectorAll('details li')
    .map((li) => li.textContent);
  expect(items.join()).toContain('a loan, announced');
});

test('has room for news, and a script for them, only when there are any', () => {
  expect(page().querySelector('.new')).toBeNull();
  const html = page({ state: { kind: 'live', since: [{ day: '2026-11-22', changes: [CHANGE] }] } });
  expect(JSON.parse(html.querySelector('.new')?.getAttribute('data-since') ?? '')).toEqual([
    [],
    ['2026-11-22', ...newsOf([CHANGE])],
  ]);
  expect(html.querySelector('script')?.textContent).toBe('sayNews()');
});

test('needs the same height with news as without', () => {
  const news = embedPage(input({ state: { kind: 'live', since: [{ day: '2026-11-22', changes: [CHANGE] }] } }));
  expect(news.height).toBe(embedPage(input()).height);
});

test('has the colours of its theme alone, and only those that it reads', () => {
  const style = (theme: 'light' | 'dark' | 'auto') => page({}, theme).querySelector('style')?.textContent ?? '';
  expect(style('light')).toContain(':root{color-scheme:only light;');
  expect(style('light')).not.toContain('color-scheme:dark');
  expect(style('dark')).toContain('@media screen{:root{color-scheme:dark');
  expect(style('auto')).toContain('(prefers-color-scheme:dark){:root{color-scheme:dark');
  expect(style('light')).not.toContain('--in:');
});

test('has words alone where there is nothing to draw, and needs less height', () => {
  const nothing = { chart: chart({ rows: [] }), drawing: { svg: '', key: '' } };
  const html = page(nothing);
  expect(html.querySelectorAll('svg, .chart-frame, ul')).toEqual([]);
  expect(html.querySelectorAll('summary').map(({ textContent }) => textContent)).toEqual(['Figures and sources']);
  const height = embedPage(input(nothing)).height;
  expect(height).toBeGreaterThan(100);
  expect(height).toBeLessThan(embedPage(input()).height);
});

test('has no id of the chart’s own page', () => {
  expect(
    page()
      .querySelectorAll('[id]')
      .map(({ id }) => id),
  ).toEqual(['p0-hatch', 'ktitle']);
});
