import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { thaw } from '../page/frozen-page.ts';
import { SHORT_MOST } from './short-height.ts';
import { shortPage, type ShortInput } from './short-page.ts';
import { input, ROOT as root } from '../test-support/a-chart.ts';

const CHANGE = { label: 'AMD', before: '6 GW', after: 'up to 6 GW', corrected: true };

const short = (left: number): ShortInput['short'] => ({
  title: 'A & B agreed on less',
  subtitle: 'Gigawatts',
  noun: 'deals',
  draw: () => ({
    markup: `<div class="bars short"><ul><li><a href="${root}/figures/amd-capacity/">AMD</a></li></ul></div>`,
    height: 200,
    left,
  }),
});
const made = (changes: Partial<ShortInput> = {}) =>
  shortPage({ ...input(), short: short(3), wholeHeight: 700, ...changes });
const page = (changes: Partial<ShortInput> = {}) => parse(thaw(made(changes).frozen, { root, theme: 'light' }));

test('says how many rows are left out, and where they are', () => {
  const more = page().querySelector('.more a');
  expect(more?.textContent).toContain('and 3 more deals');
  expect(more?.getAttribute('href')).toBe(`${root}/charts/a-chart/`);
  expect(page({ short: short(0) }).querySelector('.more')?.textContent).not.toContain('more,');
});

test('knows how high the whole chart is only where rows are left out', () => {
  const whole = (left: number) =>
    page({ short: short(left) })
      .querySelector('body')
      ?.getAttribute('data-whole');
  expect([whole(3), whole(0)]).toEqual(['700', undefined]);
});

test('names what has changed in words that leave room in one line', () => {
  const label = `AMD, happened: ${'a chip of a new kind '.repeat(9)}`;
  const since = page({
    state: { kind: 'live', since: [{ day: '2026-11-22', changes: [{ ...CHANGE, label }] }] },
  }).querySelector('.new');
  const [, told] = JSON.parse(since?.getAttribute('data-since') ?? '') as string[][];
  expect(told?.[2]).toMatch(/^AMD, happened: a chip of a new kind a chip of a new kind a…: /);
});

test('leads every link out of the frame', () => {
  const links = page().querySelectorAll('a');
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((a) => a.getAttribute('target') !== '_blank')).toEqual([]);
});

test('of a revision asks its chart what has changed since', () => {
  const { frozen } = made({ state: { kind: 'pinned' } });
  const more = parse(thaw(frozen, { root, theme: 'light', published: '2026-11-30' })).querySelector('.more a');
  expect(more?.getAttribute('href')).toBe(`${root}/charts/a-chart/?since=2026-11-30`);
});

test('is as high with news as without', () => {
  const news = made({ state: { kind: 'live', since: [{ day: '2026-11-22', changes: [CHANGE] }] } });
  expect(news.height).toBe(made().height);
  expect(news.frozen).toContain('data-since');
});

test('leaves its rows what its texts leave of 420 px, and no more is needed', () => {
  let room = 0;
  const draw = (given: number) => {
    room = given;
    return { markup: '<div class="bars short"></div>', height: given, left: 0 };
  };
  const { height } = made({ short: { ...short(0), draw } });
  expect(room).toBeGreaterThan(200);
  expect(height).toBe(SHORT_MOST);
});

test('has words alone where there is nothing to draw', () => {
  const { frozen, height } = made({ short: { ...short(0), draw: () => ({ markup: '', height: 0, left: 0 }) } });
  expect(height).toBeGreaterThan(100);
  expect(height).toBeLessThan(made().height);
  expect(parse(frozen).querySelector('h1')?.textContent).toBe('A & B agreed on less');
});

test('refuses to be higher than that', () => {
  const draw = () => ({ markup: '', height: 400, left: 0 });
  expect(() => made({ short: { ...short(0), draw } })).toThrow('content/charts/a-chart.yaml: the short form is');
});

test('leads hosts to the answer for its own size, revision and ground', () => {
  const { frozen } = made({ state: { kind: 'pinned' } });
  const link = parse(thaw(frozen, { root, theme: 'dark' })).querySelector('link[type="application/json+oembed"]');
  expect(link?.getAttribute('href')).toBe(`${root}/oembed/a-chart/short/r/2-dark.json`);
});
