import { expect, test } from 'vitest';
import { renamer } from './named-after.ts';

const chart = renamer('/charts/spend/', '/charts/cost/');

test.each([
  ['/charts/spend.csv', '/charts/cost.csv'],
  ['/charts/spend.spreadsheet.csv', '/charts/cost.spreadsheet.csv'],
  ['/charts/spend-dark@2x.png', '/charts/cost-dark@2x.png'],
  ['/charts/spend/cite.bib', '/charts/cost/cite.bib'],
  ['/charts/#spend', '/charts/#cost'],
  ['/share/charts/spend.png', '/share/charts/cost.png'],
  ['/embed/spend/', '/embed/cost/'],
  ['/embed/spend/r/12/dark/', '/embed/cost/r/12/dark/'],
  ['/oembed/spend.json', '/oembed/cost.json'],
  ['/oembed/spend-photo.json', '/oembed/cost-photo.json'],
  ['/oembed/spend/r/1-auto.json', '/oembed/cost/r/1-auto.json'],
  ['/#chart-spend', '/#chart-cost'],
  ['/deals/aws/#chart-spend', '/deals/aws/#chart-cost'],
])('of a chart: %s', (address, renamed) => {
  expect(chart(address)).toBe(renamed);
});

test.each([
  ['/figures/a/', '/figures/b/', '/figures/a/r/1/', '/figures/b/r/1/'],
  ['/figures/a/', '/figures/b/', '/figures/a/r/1.json', '/figures/b/r/1.json'],
  ['/figures/a/', '/figures/b/', '/deals/aws/#fig-a', '/deals/aws/#fig-b'],
  ['/faq/a/', '/faq/b/', '/faq/#faq-a', '/faq/#faq-b'],
  ['/faq/a/', '/faq/b/', '/share/faq/a.png', '/share/faq/b.png'],
  ['/deals/a/', '/deals/b/', '/deals/a/cite.ris', '/deals/b/cite.ris'],
  ['/vendors/a/', '/vendors/b/', '/vendors/#a', '/vendors/#b'],
])('%s to %s takes %s along', (from, to, address, renamed) => {
  expect(renamer(from, to)(address)).toBe(renamed);
});

test.each([
  ['the page itself', '/charts/spend/'],
  ['its fragments, which stay what they are', '/charts/spend/#table'],
  ['another chart whose name begins alike', '/charts/spend-per-year.csv'],
  ['another chart’s embed', '/embed/spend-per-year/'],
  ['a figure of the same name', '/figures/spend/r/1/'],
  ['a figure in an article', '/deals/aws/#fig-spend'],
])('not %s', (_, address) => {
  expect(chart(address)).toBeUndefined();
});

test('nothing follows a page to another kind, or a page of no entry', () => {
  expect(renamer('/charts/a/', '/faq/a/')('/charts/a.csv')).toBeUndefined();
  expect(renamer('/charts/a/', '/charts/')('/charts/a.csv')).toBeUndefined();
  expect(renamer('/methodology/', '/about/')('/methodology/x')).toBeUndefined();
});
