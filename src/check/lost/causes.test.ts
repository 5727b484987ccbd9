import { expect, test } from 'vitest';
import { causeOf } from './causes.ts';

const WRITTEN = [
  ['deals', 'aws', 'content/deals/aws.mdx'],
  ['records', 'amd', 'content/records/amd.yaml'],
  ['faq', 'price', 'content/faq/price.mdx'],
  ['figures', 'aws-term', 'content/figures/aws.yaml'],
  ['charts', 'spend', 'content/charts/spend.yaml'],
].map(([collection = '', id = '', path = '']) => ({ collection, id, path }));

test.each([
  ['/faq/gone/', 'content/faq/gone.mdx was deleted or renamed'],
  ['/faq/gone/cite.bib', 'content/faq/gone.mdx was deleted or renamed'],
  ['/faq/#faq-gone', 'content/faq/gone.mdx was deleted or renamed'],
  ['/deals/aws/#faq-gone', 'content/faq/gone.mdx was deleted or renamed'],
  ['/explainers/gone/#faq-price', 'content/explainers/gone.mdx was deleted or renamed'],
  ['/explainers/gone/#chart-spend', 'content/explainers/gone.mdx was deleted or renamed'],
  ['/deals/aws/#faq-price', 'content/deals/aws.mdx no longer shows the answer `price`'],
  ['/deals/aws/#terms', 'content/deals/aws.mdx no longer has anything with the id `terms`'],
  ['/deals/amd/#path', 'content/records/amd.yaml no longer has anything with the id `path`'],
  ['/deals/gone/', 'content/deals/gone.mdx was deleted or renamed'],
  ['/deals/gone/#path', 'content/deals/gone.mdx was deleted or renamed'],
  ['/explainers/gone/', 'content/explainers/gone.mdx was deleted or renamed'],
  ['/share/deals/gone.png', 'content/deals/gone.mdx was deleted or renamed'],
  ['/deals/aws/#chart-gone', 'content/charts/gone.yaml was deleted or renamed'],
  ['/deals/aws/#chart-spend', 'content/charts/spend.yaml is no longer shown on this page'],
  ['/charts/gone/', 'content/charts/gone.yaml was deleted or renamed'],
  ['/charts/gone-dark@2x.png', 'content/charts/gone.yaml was deleted or renamed'],
  ['/embed/gone/dark/', 'content/charts/gone.yaml was deleted or renamed'],
  ['/oembed/gone-photo.json', 'content/charts/gone.yaml was deleted or renamed'],
  ['/embed/spend/r/2/', 'content/revisions/charts/spend/2.html was deleted or renamed'],
  ['/faq/price/r/2/', 'content/revisions/faq/price/2.html was deleted or renamed'],
  ['/deals/aws/r/1/', 'content/revisions/deals/aws/1.html was deleted or renamed'],
  ['/faq/gone/r/1/', 'content/faq/gone.mdx was deleted or renamed'],
  ['/oembed/gone-dark.json', 'content/charts/gone.yaml was deleted or renamed'],
  ['/embed/gone/r/2/', 'content/charts/gone.yaml was deleted or renamed'],
  ['/figures/gone/', 'content/figures/ no longer holds the figure `gone`'],
  ['/figures/gone.json', 'content/figures/ no longer holds the figure `gone`'],
  ['/figures/aws-term/r/2/', 'content/figures/aws.yaml has lost revision 2 of `aws-term`'],
  ['/figures/aws-term/r/2.json', 'content/figures/aws.yaml has lost revision 2 of `aws-term`'],
  ['/figures/aws-term/#rivals', 'content/figures/aws.yaml no longer has anything with the id `rivals`'],
  ['/glossary/#gone', 'content/glossary/ no longer holds the term `gone`'],
  ['/sources/#gone', 'content/sources/ no longer holds the source `gone`'],
  ['/vendors/gone/', 'content/vendors/ no longer holds the vendor `gone`'],
  ['/promises/2031/', 'content/figures/ no longer holds a promise for 2031'],
  ['/promises/late/', 'src/pages/promises/[id].astro no longer makes the list of the verdict `late`'],
  ['/promises/gone/', 'content/figures/ no longer holds the figure `gone`'],
  ['/promises/aws-term/', 'content/figures/aws.yaml no longer makes a promise of `aws-term`'],
  ['/promises/aws-term/cite.bib', 'content/figures/aws.yaml no longer makes a promise of `aws-term`'],
  ['/promises/of/amd/', 'content/records/amd.yaml no longer holds a promise for a date'],
  ['/promises/of/gone/', 'content/deals/gone.mdx was deleted or renamed'],
  ['/methodology/#sums', 'src/pages/methodology no longer makes it'],
  ['/#money', 'src/pages/index.astro no longer makes it'],
])('%s: %s', (address, expected) => {
  const { file, what } = causeOf(address, WRITTEN);
  expect(`${file} ${what}`).toContain(expected);
});
