import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import tailwind from 'tailwindcss';
import { expect, test } from 'vitest';
import { tightSlashes } from '../build/tight-slashes.ts';
import { theme } from './theme.ts';
import { themed } from './themed.ts';

test('puts a step of the theme in its place', () => {
  expect(themed('@media (width < theme(screens.book)){a{color:theme(colors.ink)}}')).toBe(
    '@media (width < 62rem){a{color:var(--ink)}}',
  );
});

test('says which step there is not', () => {
  expect(() => themed('a{width:theme(screens.poster)}')).toThrow('theme(screens.poster): expected a step of');
});

/** The sheets that embeds, files and the search field read as texts; charts and keys stand in pages as well. */
const READ = [
  'charts/chart.css',
  'embed/chart/embed.css',
  'embed/chart/short.css',
  'embed/card/card.css',
  'styles/answer-below.css',
];

test('gives what Tailwind gives for the same sheet in a page', async () => {
  for (const path of READ) {
    const css = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
    const { css: inPage } = await postcss([tightSlashes(), tailwind({ content: [{ raw: '' }], theme })]).process(css, {
      from: undefined,
    });
    expect(themed(css), path).toBe(inPage);
  }
});
