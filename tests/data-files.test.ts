/** Files for other people's programs, as they lie in the built site. */
import { hash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildDay } from '../src/check/build-day.ts';
import { ownFiles } from '../src/model/test-support/own-content.ts';
import { understand } from '../src/model/understand.ts';
import { bookIn } from '../src/tables/book.ts';
import { csvName } from '../src/tables/formats/data-package.ts';
import { tableCsv } from '../src/tables/formats/table-csv.ts';
import { tablesOf } from '../src/tables/tables.ts';
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

  test('the tables of the site are those that a snapshot would keep', () => {
    const { content } = understand(ownFiles, { day: buildDay(process.env, new Date()) });
    const filled = tablesOf(bookIn(content));
    expect(filled.length).toBeGreaterThan(10);
    expect(
      filled.filter((table) => read(`data/package/${csvName(table.name)}`) !== tableCsv(table)).map(({ name }) => name),
    ).toEqual([]);
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

  test('what has a file of JSON leads to it, to machines and to readers, and the file to a schema that it keeps', () => {
    const schemas = files.filter((file) => file.startsWith('schemas/'));
    const kinds = files.filter((file) => HAS_JSON.test(file));
    expect(new Set(kinds.map((file) => file.split('/')[0])).size).toBe(4);
    for (const file of kinds) {
      const page = read(file.replace(/\.json$/, '/index.html'));
      const evidence = file.replace(/\.json$/, '/evidence/index.html');
      const links = hrefsOf(page, /<link rel="alternate" type="application\/json" href="([^"]+)"/g);
      expect(
        links.map((href) => href.endsWith(`/${file}`)),
        file,
      ).toEqual([true]);
      // Articles are cited on the page of their evidence.
      const shown = files.includes(evidence) ? read(evidence) : page;
      expect(
        hrefsOf(shown, /<a href="([^"]+)"[^>]*>Data \(JSON\)/g).some((href) => href.endsWith(`/${file}`)),
        file,
      ).toBe(true);
      const { $schema } = JSON.parse(read(file)) as { $schema: string };
      expect(
        schemas.filter((schema) => $schema.endsWith(`/${schema}`)),
        file,
      ).toHaveLength(1);
    }
  });

  test('an answer in JSON is whole, from its first sentence, and names the figures that it prints', () => {
    const answers = files.filter((file) => /^faq\/[^/]+\.json$/.test(file));
    const texts = answers.map(
      (file) => JSON.parse(read(file)) as { answer: string; text: string; figures: { words: string }[] },
    );
    expect(texts.filter(({ answer, text }) => !text.startsWith(answer))).toEqual([]);
    expect(texts.filter(({ text, figures }) => figures.some(({ words }) => !text.includes(words)))).toEqual([]);
    expect(texts.filter(({ text }) => text.includes('\n\n')).length).toBeGreaterThan(50);
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

const HAS_JSON = /^(?:deals|faq|figures|promises)\/[^/]+\.json$/;
const hrefsOf = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, href = '']) => href);
const isOfChart = (file: string) => file.startsWith('charts/');
