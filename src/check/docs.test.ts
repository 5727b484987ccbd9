import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FORM_NAMES } from '../charts/written-forms.ts';
import { problemsOf, siteWith } from './test-support/small-site.ts';
import { SMALL_SITE } from './test-support/small-site-files.ts';

const examplesOf = (page: string) =>
  [...readFileSync(page, 'utf8').matchAll(/^```(?:yaml|mdx)\n(.*?)^```$/gms)].map(([, text = '']) => text);

/** The examples of the editors' page, under ids that the small site does not have. */
const examples = examplesOf('docs/add-a-deal.md').map((text) => text.replaceAll('acme-', 'doc-'));
const example = (start: string) =>
  examples.find((text) => text.startsWith(start)) ?? expect.fail(`no example starts with ${start}`);

const STUBS = `doc-term:
  label: Length of the contract
  unit: years
  deals: [acme]
  claims:
    - { value: about 7 years, basis: announced, source: doc-release-2025-11 }
doc-works-power:
  label: Power of Acme Works
  unit: gw
  deals: [acme]
  capacity: { layer: site, power: facility }
  claims:
    - { value: 1 GW, basis: announced, source: doc-release-2025-11 }
doc-rented:
  label: Power that Acme rents out
  unit: gw
  deals: [acme]
  capacity: { layer: cloud }
  claims:
    - { value: 2 GW, basis: announced, source: doc-release-2025-11 }
doc-first-date:
  label: First hall of Acme Works
  unit: date
  deals: [acme]
  claims:
    - { value: '2027', basis: announced, source: doc-release-2025-11 }
`;

test('the examples of docs/add-a-deal.md are in order', () => {
  const files = siteWith({
    'content/sources/doc.yaml': `${example('doc-release')}doc-10q-2026-06: { title: Form 10-Q, publisher: Acme, kind: filing, reliability: high, read: original }\n`,
    'content/figures/doc.yaml': `${example('doc-commitment:')}${example('doc-annual')}${STUBS}`,
    'content/charts/doc-money.yaml': example('form:'),
    'content/open/doc-yearly-payments.yaml': example('question:'),
    'content/sites/doc-works.yaml': example('name: Acme Works'),
    'content/deals/acme.mdx': `${SMALL_SITE['content/deals/acme.mdx'] ?? ''}\n<Chart id="doc-money" />\n`.replace(
      /^path:\n.*?(?=^faq:)/ms,
      example('path:').replace('doc-first-date', 'acme-first-date'),
    ),
    'content/faq/doc-worth.mdx': example('---')
      .replace('deal: acme\n', '')
      .replace(/^deal: acme .*\n/m, ''),
    'content/faq/doc-power.mdx':
      '---\nquestion: Why?\nanswer: Because.\ntopic: terms\nasOf: 2025-11-03\nchecked: 2026-11-21\n---\n',
  });
  expect(problemsOf(files).filter((problem) => !problem.includes('faq-mismatch'))).toEqual([]);
});

test('the example of docs/corrections.md is in order', () => {
  const [text = ''] = examplesOf('docs/corrections.md');
  expect(problemsOf(siteWith({ 'content/corrections/doc.yaml': text }))).toEqual([]);
});

test('docs/add-a-deal.md explains every form of chart, and names them in its example', () => {
  const page = readFileSync('docs/add-a-deal.md', 'utf8');
  const [first, ...others] = FORM_NAMES;
  expect(page).toContain(`form: ${first} # also: ${others.join(', ')}\n`);
  expect(others.filter((form) => !page.includes(`\`form: ${form}\``))).toEqual([]);
});
