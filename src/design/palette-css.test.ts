import { expect, test } from 'vitest';
import { dark, light } from './palette.ts';
import { paletteCss } from './palette-css.ts';

test('every colour is a custom property, in every scheme', () => {
  const css = paletteCss();
  for (const name of Object.keys(light)) expect(css.match(new RegExp(`--${name}:`, 'g'))).toHaveLength(4);
});

test('a theme that the reader chose wins over the one that the system prefers', () => {
  expect(paletteCss()).toContain('(prefers-color-scheme:dark){:root:not([data-theme=light]){');
  expect(paletteCss()).toContain(':root[data-theme=dark]{');
});

test('paper stays light: dark colours are for screens', () => {
  for (const rule of paletteCss()
    .split('\n')
    .filter((line) => line.includes(dark.paper)))
    expect(rule).toMatch(/^@media screen/);
});
