import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { landingFor } from '../check/lost/template-ids.ts';
import { keepLandings } from './landings.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'landings-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const put = (path: string, html: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), html);
};
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const keep = (addresses: string[], built: string[]) => keepLandings(folder, addresses, new Set(built));

test('a part that a page leaves out once it is empty keeps its id where that part would stand', () => {
  put('deals/aws/index.html', '<main id="content"><h2 id="path">The path</h2></main>');
  expect(keep(['/deals/aws/#promised'], ['/deals/aws/', '/deals/aws/#path'])).toEqual(['/deals/aws/']);
  expect(read('deals/aws/index.html')).toContain('<h2 id="path"><span id="promised"></span>The path</h2>');
});

test('without such a place it lands at the start of what the page says', () => {
  put('figures/a/index.html', '<main id="content"><h1>A</h1></main>');
  expect(keep(['/figures/a/#rivals', '/figures/a/#mended'], ['/figures/a/'])).toEqual(['/figures/a/']);
  expect(read('figures/a/index.html')).toMatch(
    /<main id="content"><span id="rivals"><\/span><span id="mended"><\/span>/,
  );
});

test('nothing is put where the id still stands, nor for what an editor has written or taken out', () => {
  put('deals/aws/index.html', '<main id="content"><h2 id="path">The path</h2></main>');
  const published = ['/deals/aws/#path', '/deals/aws/#terms', '/deals/aws/#faq-price', '/deals/gone/#path'];
  expect(keep(published, ['/deals/aws/', '/deals/aws/#path'])).toEqual([]);
});

test.each([
  ['/deals/aws/#fig-aws-term', 'figures'],
  ['/explainers/total/#fig-aws-term', 'figures'],
  ['/deals/aws/#past', 'path'],
  ['/deals/aws/#state', 'path'],
  ['/count/chips-running/#counted', 'answer'],
  ['/count/#suppliers', 'answer'],
  ['/count/chips-running/#method', undefined],
  ['/figures/aws-term/#r-2', undefined],
  ['/deals/aws/#what-is-firm', undefined],
  ['/deals/aws/#chart-spend', undefined],
  ['/methodology/#sums', undefined],
])('%s lands at %s', (address, id) => {
  expect(landingFor(address)?.[0]).toBe(id);
});
