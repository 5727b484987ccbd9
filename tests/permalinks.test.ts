import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from './support/built-site.ts';
import { comparePermalinks } from '../src/check/lost/compare-permalinks.ts';
import { readPage } from '../src/permalinks/page-text.ts';
import { readPublished } from '../src/permalinks/published.ts';
import { readRetired } from '../src/permalinks/read-retired.ts';
import { readSite } from '../src/permalinks/read-site.ts';
import { describeNews, PUBLISH } from '../src/check/lost/report.ts';
import { samplePages } from './support/pages.ts';

const ROOT = join(import.meta.dirname, '..');
test('content/permalinks.txt is in step with the site: otherwise run `npm run publish`', () => {
  const { permalinks } = readPublished(ROOT);
  const { origin, pathname } = new URL(build.publicUrl);
  const comparison = comparePermalinks(
    permalinks,
    readSite(build.directory, { origin, base: pathname }),
    readRetired(ROOT),
  );
  expect(describeNews(comparison), `run \`${PUBLISH}\` and commit what it writes`).toBe('');
});

test('what a script writes over in a page is no part of what the page says', () => {
  const controls = /(<[^>]* data-state[^>]*>)[^<]*/g;
  const pages = samplePages(build).filter(({ html }) => html.search(controls) >= 0);
  expect(pages.length).toBeGreaterThan(10);
  const wrong = pages.filter(({ html }) => readPage(html).text !== readPage(html.replace(controls, '$1copied')).text);
  expect(wrong.map(({ url }) => url)).toEqual([]);
});

describe('the site', () => {
  const read = (path: string) => readFileSync(join(build.directory, path), 'utf8');
  const figureFiles = globSync('figures/**/*.json', { cwd: build.directory }).filter(
    (path) => !path.endsWith('cite.json'),
  );

  test('describes each file of a figure in its schema', () => {
    const validate = new Ajv2020({ validateFormats: false }).compile(JSON.parse(read('schemas/figure.json')) as object);
    const wrong = figureFiles.filter((path) => !validate(JSON.parse(read(path))));
    expect(figureFiles.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  test('has a page for each revision beside its file', () => {
    const revisions = figureFiles.filter((path) => /\/r\/\d+\.json$/.test(path));
    const pages = globSync('figures/*/r/*/index.html', { cwd: build.directory });
    expect(pages.map((path) => path.replace('/index.html', '.json')).toSorted()).toEqual(revisions.toSorted());
  });
});
