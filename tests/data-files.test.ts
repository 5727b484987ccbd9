/** Files for other people's programs, as they lie in the built site. */
import { hash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from './support/built-site.ts';

/** Spaces that nobody types. */
const SPECIAL_SPACE = /[^\S \t\n\r]/;
const SPREADSHEET = '.spreadsheet.csv';
/** Kept for programs, as it was on a day. */
const SNAPSHOT = /^data\/\d{4}-\d\d-\d\d\//;

/** Recorded when the chart was published, and never changed since. */
const isPinned = (file: string) => /^oembed\/[^/]+\/r\//.test(file);

describe('the site', () => {
  const files = readdirSync(build.directory, { recursive: true, encoding: 'utf8' });
  const read = (file: string) => readFileSync(join(build.directory, file), 'utf8');
  const tables = files.filter((file) => file.endsWith('.csv') && !file.endsWith(SPREADSHEET) && !SNAPSHOT.test(file));

  test('data files hold no spaces but those that people type', () => {
    const data = [...tables, ...files.filter((file) => file.endsWith('.json') && !isPinned(file))];
    expect(data.length).toBeGreaterThan(50);
    expect(data.filter((file) => SPECIAL_SPACE.test(read(file)))).toEqual([]);
  });

  test('beside each table lies the same for spreadsheets, which need a byte-order mark to read it', () => {
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) {
      expect(read(table.replace(/\.csv$/, SPREADSHEET)), table).toBe(`\ufeff${read(table)}`);
    }
  });

  test('the description of each package knows its files by their sums', () => {
    const descriptions = files.filter((file) => file.endsWith('/datapackage.json'));
    expect(descriptions).toContain('data/package/datapackage.json');
    const wrong = descriptions.flatMap((file) => {
      const { resources } = JSON.parse(read(file)) as { resources: { path: string; hash: string }[] };
      return resources
        .map(({ path, hash: sum }) => ({ path: join(dirname(file), path), sum }))
        .filter(({ path, sum }) => `sha256:${hash('sha256', read(path))}` !== sum)
        .map(({ path }) => path);
    });
    expect(wrong).toEqual([]);
  });

  test('people are offered the table for spreadsheets first', () => {
    for (const page of [
      'data/index.html',
      ...tables.filter(isOfChart).map((file) => file.replace('.csv', '/index.html')),
    ]) {
      const offered = [...read(page).matchAll(/href="([^"]*\.csv)" download/g)].map(([, href = '']) => href);
      const isForPeople = offered.map((href) => href.endsWith(SPREADSHEET));
      expect(isForPeople.length, page).toBeGreaterThan(0);
      expect(isForPeople, page).toEqual(isForPeople.map((_, index) => index % 2 === 0));
    }
  });
});

const isOfChart = (file: string) => file.startsWith('charts/');
