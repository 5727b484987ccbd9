import { expect, test } from 'vitest';
import { dark, light } from './palette.ts';
import { paletteCss } from './palette-css.ts';

test('every colour is a custom property, in every scheme', () => {
  const css = paletteCss();
  for (const name of Object.keys(light)) expect(css.match(new RegExp(`--${name}:`, 'g'))).toHaveLength(3);
});

test('colours that the reader forces come last, so that they win', () => {
  expect(paletteCss().split('\n').at(-1)).toMatch(/^@media \(forced-colors:active\)/);
});

test('paper stays light: dark colours are for screens', () => {
  for (const rule of paletteCss()
    .split('\n')
    .filter((line) => line.includes(dark.paper)))
    expect(rule).toMatch(/^@media screen/);
});
