import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { compare } from '../src/check/lost/compare.ts';
import { readPage } from '../src/permalinks/page-text.ts';
import { readPublished } from '../src/permalinks/published.ts';
import { readRetired } from '../src/permalinks/read-retired.ts';
import { readSite } from '../src/permalinks/read-site.ts';
import { describeNews, PUBLISH } from '../src/check/lost/report.ts';
import type { SiteBuild } from './support/build-site.ts';
import { pagesIn } from './support/pages.ts';

const ROOT = join(import.meta.dirname, '..');
const placeOf = ({ publicUrl }: SiteBuild) => ({
  origin: new URL(publicUrl).origin,
  base: new URL(publicUrl).pathname,
});
const builtIn = (build: SiteBuild) => readSite(build.directory, placeOf(build));

test('content/permalinks.txt is in step with the site: otherwise run `npm run publish:permalinks`', () => {
  for (const build of inject('builds')) {
    const { permalinks } = readPublished(ROOT);
    const comparison = compare(permalinks, builtIn(build), readRetired(ROOT));
    expect(describeNews(comparison), `run \`${PUBLISH}\` and commit what it writes`).toBe('');
  }
});

test('an address says the same wherever the site lives', () => {
  const [first, ...others] = inject('builds').map(builtIn);
  for (const other of others) expect(Object.fromEntries(other)).toEqual(Object.fromEntries(first ?? []));
});

test('what a script writes over in a page is no part of what the page says', () => {
  const pages = pagesIn(inject('builds')[0] ?? expect.fail('nothing was built')).map(({ html }) => html);
  const controls = /(<[^>]* data-state[^>]*>)[^<]*/g;
  expect(pages.filter((html) => html.search(controls) >= 0).length).toBeGreaterThan(100);
  const wrong = pages.filter((html) => readPage(html).text !== readPage(html.replace(controls, '$1copied')).text);
  expect(wrong.length).toBe(0);
});

describe.each(inject('builds'))('the site $name', (build) => {
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
