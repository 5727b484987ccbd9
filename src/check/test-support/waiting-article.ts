import { SMALL_SITE } from './small-site-files.ts';

/** An article that waits until 5 December 2026, with a figure, a sum, a question, a chart, a source, a vendor and an open question of its own. */
export const ZETA: Readonly<Record<string, string>> = {
  'content/deals/zeta.mdx': (SMALL_SITE['content/deals/acme.mdx'] ?? '')
    .replace('name: OpenAI and Acme\nvendor: acme', 'name: OpenAI and Zeta\npublishOn: 2026-12-05\nvendor: zeta')
    .replaceAll('acme-commitment', 'zeta-commitment')
    .replaceAll('acme-money', 'zeta-money')
    .replaceAll('acme-first-date', 'gamma-contract-date')
    .replace(/faq: .*/, 'faq: [zeta-worth, zeta-term, zeta-power]'),
  'content/figures/zeta.yaml': `zeta-commitment:
  label: OpenAI's commitment to Zeta
  unit: usd
  deals: [zeta]
  money: { kind: purchase-commitment, payer: openai, payee: zeta }
  claims:
    - { value: $38 billion, basis: announced, asOf: 2025-11-03, source: zeta-release, evidence: a $38 billion deal }
zeta-sum:
  label: Commitments to Zeta and Acme
  unit: usd
  deals: [zeta]
  money: { kind: purchase-commitment, payer: openai }
  formula: sum(zeta-commitment, acme-commitment)
`,
  'content/vendors/zeta.yaml': 'zeta: { name: Zeta, role: cloud supplier, summary: It sells computing. }\n',
  'content/sources/zeta.yaml':
    'zeta-release: { title: Zeta, publisher: Zeta, published: 2025-11-03, kind: press-release, reliability: high, read: original }\n',
  ...Object.fromEntries(
    ['zeta-worth', 'zeta-term', 'zeta-power'].map((id) => [
      `content/faq/${id}.mdx`,
      (SMALL_SITE['content/faq/worth.mdx'] ?? '')
        .replace('deal: acme', 'deal: zeta')
        .replace('acme-commitment', 'zeta-commitment'),
    ]),
  ),
  'content/charts/zeta-money.yaml': (SMALL_SITE['content/charts/acme-money.yaml'] ?? '').replaceAll(
    'acme-commitment',
    'zeta-commitment',
  ),
  'content/open/zeta-price.yaml': (SMALL_SITE['content/open/gamma-price.yaml'] ?? '')
    .replace('deals: [gamma]', 'deals: [zeta]')
    .replace('2026-10-08', '2026-11-21'),
  'content/readings/zeta.yaml':
    'zeta-commitment:\n  - { revision: 1, on: 2026-11-21, saw: source, source: zeta-release, words: a $38 billion deal, value: $38 billion, asOf: 2025-11-03, basis: announced, payer: openai, payee: zeta }\n',
};
