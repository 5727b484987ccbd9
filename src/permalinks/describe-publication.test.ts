import { expect, test } from 'vitest';
import { describePublication } from './describe-publication.ts';

const published = (parts: { added?: string[]; changed?: string[] }) =>
  describePublication({
    comparison: { gone: [], rewritten: [], added: [], changed: [], ...parts },
    revisions: [],
    derived: [],
  });

test('says nothing where nothing is new', () => {
  expect(published({})).toBe('');
});

test('says what readers will see: pages, texts, revisions, and entries of feeds', () => {
  const added = [
    '/deals/acme/',
    '/deals/acme/#past',
    '/figures/acme-sum/r/1/',
    '/figures/gamma-sum/r/2/',
    '/data/acme.csv',
  ];
  const text = describePublication({
    comparison: { gone: [], rewritten: [], added, changed: ['/', '/data/figures.csv'] },
    revisions: [{ collection: 'faq', id: 'acme-worth', revision: 3 }],
    derived: ['total'],
  });
  expect(text).toMatchInlineSnapshot(`
    "Pages added: 3
      /deals/acme/
      /figures/acme-sum/r/1/
      /figures/gamma-sum/r/2/
    Places in pages added: 1
    Files added: 1
    Pages and files that say something else: 2
      /
      and 1 more
    New revisions of charts and texts: 1
      faq/acme-worth, revision 3
    Derived figures with a new revision: 1
      total
    New entries of the feed “Changes”: 1
      /figures/gamma-sum/r/2/
    New entries of the feed “Additions”: 2
      /deals/acme/#past
      /figures/acme-sum/r/1/
    New entries of the feed “Articles”: 1
      /deals/acme/"
  `);
});

test('takes the tenth revision of a figure for a change, as its second, and its first for an addition', () => {
  expect(published({ added: ['/figures/a/r/10/', '/figures/a/r/1/'] })).toMatch(
    /feed “Changes”: 1\n {2}\/figures\/a\/r\/10\/\n.*feed “Additions”: 1\n {2}\/figures\/a\/r\/1\//s,
  );
});

test('counts a correction in both of its feeds', () => {
  expect(published({ added: ['/corrections/#acme-2026'] })).toMatch(/“Changes”: 1.*“Corrections”: 1/s);
});

test('shows a dozen of a kind, and how many there are besides', () => {
  const added = Array.from({ length: 15 }, (_, i) => `/faq/q${i}/`);
  expect(published({ added })).toMatch(/^Pages added: 15\n(?: {2}\/faq\/q\d+\/\n){12} {2}and 3 more$/);
});
