/** What stands in src/design stands nowhere else: a value that is typed a second time stays behind when the first changes. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { dark, light } from './palette.ts';
import { spacing } from './space.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const code = globSync(['src/**/*.{css,ts,tsx,astro}', 'scripts/*.ts', 'public/**/*.svg', '*.mjs'], {
  cwd: ROOT,
  exclude: ['**/*.test.{ts,tsx}', 'src/design/**'],
}).map((path) => ({ path, text: read(path) }));
const sheets = code
  .filter(({ path }) => path.endsWith('.css'))
  .map(({ path, text }) => ({ path, root: postcss.parse(text) }));

/** A length as it is typed: no part of a name, and none of a formula’s bare numbers. */
const LENGTH = /(?<![\w.-])\d*\.?\d+(?:rem|px|em)\b/;

test('no colour of a palette is typed', () => {
  const colours = [light, dark].flatMap((palette) => Object.values({ ...palette }));
  const typed = code.flatMap(({ path, text }) =>
    colours.filter((colour) => text.toLowerCase().includes(colour)).map((colour) => `${path}: ${colour}`),
  );
  expect(code.length).toBeGreaterThan(500);
  expect(typed).toEqual([]);
});

test('no width of a screen or a frame is typed', () => {
  const inSheets = sheets.flatMap(({ path, root }) => {
    const queries: string[] = [];
    root.walkAtRules(/^(?:media|container)$/, ({ name, params }) => void queries.push(`${path}: @${name} ${params}`));
    return queries;
  });
  const elsewhere = code
    .filter(({ path }) => !path.endsWith('.css'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/@(?:media|container)[^{`]*/g)].map(([query]) => `${path}: ${query}`),
    );
  expect(inSheets.length).toBeGreaterThan(40);
  expect([...inSheets, ...elsewhere].filter((query) => LENGTH.test(query))).toEqual([]);
});

test('no size of type is typed', () => {
  const typed = sheets.flatMap(({ path, root }) => {
    const found: string[] = [];
    root.walkDecls(/^font(?:-size)?$/, ({ prop, value }) => {
      // A card's statement is as large as it fits: rem is no size there but a unit.
      const size = value.includes('var(--s)') ? '' : value;
      if (/\d(?:rem|px)\b/.test(size)) found.push(`${path}: ${prop}: ${value}`);
    });
    return found;
  });
  expect(typed).toEqual([]);
});

test('no distance that is a step is typed', () => {
  const steps = new Set(Object.values(spacing));
  const typed = sheets.flatMap(({ path, root }) => {
    const found: string[] = [];
    root.walkDecls(/^(?:margin|padding|(?:row-|column-)?gap)/, ({ prop, value }) => {
      if ([...value.matchAll(/(?<![\w.-])[\d.]+rem\b/g)].some(([length]) => steps.has(length)))
        found.push(`${path}: ${prop}: ${value}`);
    });
    return found;
  });
  expect(typed).toEqual([]);
});
