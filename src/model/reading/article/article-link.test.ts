import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { STANDING_PAGES } from '../../../routes/standing-pages.ts';
import { checkLink } from './article-link.ts';

test.each([
  'https://openai.com/index/',
  '#path',
  '../../faq/nvidia-binding/',
  '../aws/',
  './',
  '../../',
  '../../methodology/',
  '../../corrections/policy/',
  '../../data/figures.csv',
  'https://a.example/?q=1#x',
])('lets %s pass', (url) => {
  expect(checkLink(url, 'deals/nvidia').problem).toBeUndefined();
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'mailto:a@b.example',
  'http://a.example/',
  '//evil.example/',
  '\\\\evil.example',
  '/faq/x/',
  'https://',
  'https://user:pass@a.example/',
  '',
  '#',
  'https://a.example/an address',
  'www.amd.com',
  'www.amd.com/openai/',
  'amd.com#deal',
  '../../metodology/',
  '../../methodolgy/#rules',
  '../../nowhere/',
])('refuses %j', (url) => {
  expect(checkLink(url, 'deals/nvidia').problem).toBeDefined();
});

test('knows which entry a relative link leads to', () => {
  expect(checkLink('../../faq/nvidia-binding/', 'deals/nvidia').reference).toEqual({
    collection: 'faq',
    id: 'nvidia-binding',
  });
  expect(checkLink('../../figures/aws-term/#r-1', 'deals/nvidia').reference).toEqual({
    collection: 'figures',
    id: 'aws-term',
  });
  expect(checkLink('../aws/', 'deals/nvidia').reference).toEqual({ collection: 'deals', id: 'aws' });
  expect(checkLink('../../glossary/#gigawatt', 'deals/nvidia').reference).toBeUndefined();
});

test('takes a host without https:// for what it is', () => {
  expect(checkLink('www.amd.com/openai', 'deals/amd').problem).toEqual([
    '`www.amd.com` would be a page of this site',
    'write https://www.amd.com/openai to link to another',
  ]);
});

test('finds a step too many up, which leads out of a site under a sub-path', () => {
  expect(checkLink('../../deals/amd/', 'about').problem).toEqual([
    '`../../deals/amd/` leads above the first page of the site',
    'write ../deals/amd/',
  ]);
});

test('knows where on a page a link leads', () => {
  expect(checkLink('#path', 'deals/aws').fragment).toEqual({ fragment: 'path' });
  expect(checkLink('../nvidia/#path', 'deals/aws').fragment).toEqual({ page: '/deals/nvidia/', fragment: 'path' });
  expect(checkLink('../../glossary/#gigawatt', 'deals/aws').fragment).toEqual({
    page: '/glossary/',
    fragment: 'gigawatt',
  });
});

test('knows every page that is no entry', () => {
  const standing = globSync('**/index.astro', { cwd: 'src/pages' })
    .map((path) => path.split(sep).slice(0, -1).join('/'))
    .toSorted();
  expect([...STANDING_PAGES]).toEqual(standing);
});
