import { expect, test } from 'vitest';
import { checkLink } from './article-link.ts';

test.each([
  'https://openai.com/index/',
  '#path',
  '../../faq/nvidia-binding/',
  '../aws/',
  './',
  'https://a.example/?q=1#x',
])('lets %s pass', (url) => {
  expect(checkLink(url, 'nvidia').problem).toBeUndefined();
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
])('refuses %j', (url) => {
  expect(checkLink(url, 'nvidia').problem).toBeDefined();
});

test('knows which entry a relative link leads to', () => {
  expect(checkLink('../../faq/nvidia-binding/', 'nvidia').reference).toEqual({
    collection: 'faq',
    id: 'nvidia-binding',
  });
  expect(checkLink('../../figures/aws-term/#r-1', 'nvidia').reference).toEqual({
    collection: 'figures',
    id: 'aws-term',
  });
  expect(checkLink('../../glossary/#gigawatt', 'nvidia').reference).toBeUndefined();
});
