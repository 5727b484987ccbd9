import { expect, test } from 'vitest';
import { askingSince, DASH_THEME, freeze, only, thaw } from './frozen-page.ts';
import { ROOT as root } from '../test-support/a-chart.ts';

test('a frozen page does not know where the site lives', () => {
  const frozen = freeze(`<a href="${root}/charts/">ledger.test/base/charts/</a>`, root);
  expect(frozen).not.toContain('ledger.test');
  expect(thaw(frozen, { root: 'http://localhost:1/x', theme: 'light' })).toBe(
    '<a href="http://localhost:1/x/charts/">localhost:1/x/charts/</a>',
  );
});

test('a page says of each theme only what is meant for it', () => {
  const frozen = freeze(`${only('light', 'day')}${only('dark', 'night')}!${DASH_THEME}`, root);
  expect(thaw(frozen, { root, theme: 'light' })).toBe('day!');
  expect(thaw(frozen, { root, theme: 'dark' })).toBe('night!-dark');
  expect(thaw(frozen, { root, theme: 'auto' })).toBe('!-auto');
});

test('a page that stays asks the pages of today what has changed since it was published', () => {
  const page = `<link href="${root}/charts/a/"><a class="x" href="${root}/charts/a/">${root}/charts/a/</a><a href="${root}/deals/b/#past">`;
  const frozen = askingSince(freeze(page, root));
  expect(thaw(frozen, { root, theme: 'light' })).toBe(page);
  expect(thaw(frozen, { root, theme: 'light', published: '2026-11-30' })).toBe(
    page.replace('class="x" href="https://ledger.test/base/charts/a/', '$&?since=2026-11-30'),
  );
});

test('a text that looks like a token stops the build', () => {
  expect(() => freeze('<h1>{{surprise}}</h1>', root)).toThrow('an embed page says {{surprise}}');
});
