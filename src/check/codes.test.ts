import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parsePartialDate } from '../ledger/partial-date.ts';
import { CODES, type Code } from '../model/codes.ts';
import { BEFORE_COUNTS, printPermalinks } from '../model/reading/files/permalinks-file.ts';
import type { RawFile } from '../model/reading/files/source-file.ts';
import { codesOf, siteEdited, siteWith } from './test-support/small-site.ts';
import { SMALL_SITE } from './test-support/small-site-files.ts';

const FIGURES = 'content/figures/acme.yaml';
const SOURCES = 'content/sources/all.yaml';
const VENDORS = 'content/vendors/all.yaml';
const CHART = 'content/charts/acme-money.yaml';
const DEAL = 'content/deals/acme.mdx';

const OPEN = 'content/open/gamma-price.yaml';

const inBody = (text: string) => siteEdited(DEAL, '- A <Term', `${text}\n\n- A <Term`);
const inChart = (find: string, replacement: string) => siteEdited(CHART, find, replacement);

const BARE =
  'acme-price:\n  label: Price\n  unit: usd\n  deals: [acme]\n  money: { kind: accounts }\n  claims:\n    - { value: $1, basis: announced, source: acme-10q-2026-06 }\n';

/** The smallest mistake of each kind, in a site otherwise in order. */
const EXAMPLES: Readonly<Record<Exclude<Code, 'internal'>, RawFile[]>> = {
  'not-utf8': siteWith({ 'content/vendors/more.yaml': Uint8Array.of(0x61, 0xff) }),
  'invisible-character': siteEdited(VENDORS, 'It buys', 'It\u200bbuys'),
  'too-large': siteWith({ 'content/vendors/more.yaml': `beta: ${'x'.repeat(300_000)}` }),
  'empty-file': siteWith({ 'content/vendors/more.yaml': ' \n' }),
  'unknown-file': siteWith({ 'content/deals/notes.md': 'x' }),
  'hidden-file': siteWith({ 'content/.DS_Store': 'x' }),
  'missing-file': siteWith({ 'content/site.yaml': undefined }),
  'not-a-file': [
    ...siteWith(),
    { path: 'content/vendors/link.yaml', bytes: new Uint8Array(), special: 'a symbolic link' },
  ],
  'bad-id': siteEdited(VENDORS, 'openai:', '../up: { name: Up, role: none, summary: None. }\nopenai:'),
  'duplicate-id': siteWith({ 'content/glossary/more.yaml': 'gigawatt: { term: gigawatt, definition: a unit }\n' }),
  'bad-permalink': siteWith({ 'content/permalinks.txt': '<<<<<<< ours\n' }),
  'bad-redirect': siteWith({
    'content/redirects.yaml': '- { from: /faq/cost/, to: /faq/cost/, date: 2026-10-01, why: It has a better name. }\n',
  }),
  'bad-revision': siteWith({
    'content/revisions/derived.yaml':
      "acme-annual-average:\n  - { date: 2026-10-01, formula: 'acme-commitment / acme-term', inputs: { acme-commitment: 1, acme-term: 2 } }\n",
  }),
  'uncounted-permalinks': siteWith({
    'content/permalinks.txt': `${BEFORE_COUNTS}2026-11-22 2026-11-22 - /faq/worth/\n`,
  }),
  'lost-address': siteWith({
    'content/permalinks.txt': printPermalinks([
      { first: '2026-11-22', changed: '2026-11-22', says: '-', address: '/faq/gone/' },
    ]),
  }),
  'broken-yaml': siteEdited(VENDORS, 'name: OpenAI', 'name: OpenAI: Inc'),
  'broken-front-matter': siteEdited(DEAL, '---\n\n<h2', '\n<h2'),
  'yaml-feature': siteEdited(VENDORS, 'name: OpenAI', 'name: &name OpenAI'),
  'duplicate-key': siteEdited(VENDORS, '  role: cloud supplier', '  name: Acme\n  role: cloud supplier'),
  'too-deep': siteEdited(VENDORS, 'name: OpenAI', `name: ${'['.repeat(20)}${']'.repeat(20)}`),
  'lost-text': siteEdited(VENDORS, 'It sells {acme-capacity}', 'It is the #1, and sells {acme-capacity}'),
  'unknown-key': siteEdited(FIGURES, 'evidence:', 'evidance:'),
  'missing-key': siteEdited(FIGURES, '  label: Acme capacity for OpenAI\n', ''),
  'wrong-type': siteEdited(FIGURES, 'deals: [acme]', 'deals: acme'),
  'bad-value': siteEdited(SOURCES, 'reliability: high', 'reliability: hihg'),
  'bad-date': siteEdited(FIGURES, 'asOf: 2025-11-03', 'asOf: 2025-13-45'),
  'bad-wording': siteEdited(FIGURES, 'value: $38 billion', 'value: 38'),
  'bad-formula': siteEdited(FIGURES, 'acme-commitment / acme-term', 'acme-commitment * acme-term'),
  'bad-address': siteEdited(SOURCES, 'https://acme.example/deal', "'javascript:alert(1)'"),
  'to-be-written': siteEdited(CHART, 'Nothing is left out.', "'‹write: what is not counted›'"),
  'too-long': siteEdited(DEAL, 'headline: OpenAI', `headline: ${'In the end '.repeat(15)}OpenAI`),
  'bad-braces': siteEdited(VENDORS, '{acme-capacity}', '{acme capacity}'),
  'markup-in-text': siteEdited(VENDORS, 'It buys', 'It **buys**'),
  'broken-mdx': inBody('<Term id="gigawatt">gigawatt'),
  'markup-not-allowed': inBody('![A chart](chart.png)'),
  'expression-not-allowed': inBody('{new Date()}'),
  'unknown-component': inBody('<Figur id="acme-term" />'),
  'unknown-attribute': inBody('<Figure id="acme-term" from="long" />'),
  'missing-attribute': inBody('<Num>14</Num>'),
  'bad-attribute': inBody('<Figure id={"acme-term"} />'),
  'bad-component': inBody('<Term id="gigawatt"></Term>'),
  'long-quote': inBody(`<Quote source="acme-10q-2026-06" speaker="A" role="B">${'word '.repeat(30)}</Quote>`),
  'duplicate-fragment': inBody('<h2 id="announcement">Again</h2>'),
  'number-without-figure': inBody('It costs $38 billion.'),
  'ungrounded-line': siteEdited(DEAL, "owners: '{acme-commitment} from Acme.'", 'owners: A large sum.'),
  'unknown-id': inBody('<Figure id="acme-comitment" />'),
  'unknown-fragment': inBody('See [above](#anouncement).'),
  'leans-on-draft': siteEdited(VENDORS, 'gamma:\n', 'gamma:\n  draft: true\n'),
  'published-draft': siteWith({
    [OPEN]: `draft: true\n${SMALL_SITE[OPEN] ?? ''}`,
    'content/permalinks.txt': printPermalinks([
      { first: '2026-11-22', changed: '2026-11-22', says: '-', address: '/open/gamma-price/' },
    ]),
  }),
  'circular-reference': siteEdited(FIGURES, 'unit: gw', 'unit: gw\n  partOf: [acme-capacity]'),
  'faq-mismatch': siteEdited(DEAL, 'faq: [worth', 'faq: [worth, worth'),
  'not-answered': siteEdited(OPEN, 'state: open', 'state: answered\nby: acme-price\nanswer: It pays little.').concat(
    price(),
  ),
  'uncorrected-page': siteWith({
    'content/corrections/acme-power.yaml': (SMALL_SITE['content/corrections/acme-power.yaml'] ?? '').replace(
      'deals: [acme, gamma]',
      'deals: [gamma]',
    ),
    'content/permalinks.txt': printPermalinks([
      { first: '2026-11-21', changed: '2026-11-21', says: '-', address: '/deals/acme/' },
    ]),
  }),
  unasked: siteEdited(VENDORS, 'It buys', 'Nobody has said how much it buys'),
  'unused-chart': siteWith({ 'content/charts/again.yaml': SMALL_SITE[CHART] }),
  'unused-figure': siteEdited(FIGURES, 'unit: usd/year\n  deals: [acme]', 'unit: usd/year'),
  'unused-source': siteWith({
    'content/sources/more.yaml': 'x: { title: X, publisher: Y, kind: news, reliability: low, read: original }\n',
  }),
  'claim-differs': siteEdited(FIGURES, 'evidence: a $38 billion deal', 'evidence: a $38 million deal'),
  'readings-differ': siteWith({
    'content/readings/acme.yaml':
      'acme-commitment:\n  - { revision: 1, on: 2026-11-29, saw: extract, source: acme-release-2025-11, words: a $38 billion deal, value: $83 billion, asOf: 2025-11-03, basis: announced, payer: openai, payee: acme }\n',
  }),
  'needless-reason': siteEdited(
    FIGURES,
    'evidence: a $38 billion deal',
    'evidence: a $38 billion deal\n      differs: { bound: { flat: The bound follows from the contract. } }',
  ),
  unproved: siteWith().concat(figureFile('content/figures/bare.yaml', BARE)),
  'low-grade': siteEdited(SOURCES, 'read: original', 'read: retelling'),
  'wrong-direction': siteEdited(FIGURES, 'payer: openai, payee: acme', 'payer: acme, payee: openai'),
  'unpinned-figure': siteEdited(DEAL, 'The contract is announced.', 'The contract covers {acme-capacity}.'),
  'no-value': siteEdited(FIGURES, 'note: The', 'standing: unverified\n      why: Nobody knows.\n      note: The'),
  'cannot-compute': siteEdited(FIGURES, 'value: about 7 years', 'value: not published'),
  'not-addable': siteEdited(FIGURES, 'acme-commitment / acme-term', 'sum(acme-commitment, acme-capacity)'),
  'wrong-unit': siteEdited(FIGURES, 'acme-commitment / acme-term', 'acme-term / acme-commitment'),
  'bad-yardstick': inBody('It comes to <Yardstick of="acme-commitment" by="acme-capacity" />.'),
  disagreement: siteEdited(FIGURES, 'about $5.4 billion a year', 'about $6 billion a year'),
  'missing-kind': siteEdited(FIGURES, '  capacity: { layer: cloud }\n', ''),
  'counted-otherwise': siteWith({
    'content/sites/works.yaml':
      "name: Works\nheadline: Gamma builds {gamma-capacity}\nsummary: It does.\nwhere: { place: in Ohio, country: United States }\ndeals: [gamma]\npower: gamma-capacity\nparties: [{ role: builds, who: Gamma, sources: [acme-10q-2026-06] }]\ncounts: [{ figure: gamma-capacity, counted: 'no', why: It is another., sources: [acme-10q-2026-06] }]\nchecked: 2026-11-21\n",
  }),
  'mixed-chart': inChart(
    'note:',
    '      - label: Acme\n        detail: yearly\n        figure: acme-loan\nnote:',
  ).concat(loan()),
  'not-drawable': inChart('figure: acme-commitment', 'figure: acme-words').concat(words()),
  'dates-backwards': siteEdited(FIGURES, 'asOf: 2026-06\n', 'asOf: 2025-06\n'),
  'date-in-future': siteEdited(DEAL, 'date: 2025-11-03', 'date: 2026-11-03'),
  'bad-promise': siteEdited(DEAL, '    dates: [acme-first-date]\n', ''),
  'overdue-promise': siteEdited(DEAL, 'date: 2026-H2', 'date: 2026-06'),
  'review-due': siteEdited(DEAL, 'checked:', 'reviewBy: 2026-12-01\nchecked:'),
  'look-due': siteEdited(OPEN, '  - on: 2026-11-21\n    where: Gamma’s filings up to June 2026\n', ''),
};

function figureFile(path: string, text: string): RawFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

function loan(): RawFile {
  return figureFile(
    'content/figures/loan.yaml',
    'acme-loan:\n  label: Loan\n  unit: usd\n  deals: [acme]\n  money: { kind: capital-in }\n  claims:\n    - { value: $1 billion, basis: reported, source: acme-10q-2026-06, evidence: $1 billion }\n',
  );
}

function price(): RawFile {
  return figureFile(
    'content/figures/price.yaml',
    'acme-price:\n  label: Price\n  unit: usd\n  deals: [acme]\n  money: { kind: accounts }\n  claims:\n    - { value: not published, basis: announced, source: acme-10q-2026-06, unproved: No price is given. }\n',
  );
}

function words(): RawFile {
  return figureFile(
    'content/figures/words.yaml',
    'acme-words:\n  label: Words\n  unit: usd\n  deals: [acme]\n  money: { kind: capital-in }\n  claims:\n    - { words: billions, basis: reported, source: acme-10q-2026-06, evidence: billions }\n',
  );
}

test.each(Object.entries(EXAMPLES))('reports %s, and nothing else', (code, files) => {
  expect(codesOf(files, parsePartialDate('2027-01-01'))).toEqual([code]);
});

const page = readFileSync('docs/checks.md', 'utf8');
const sections = new Map(
  page
    .split(/^### /m)
    .slice(1)
    .map((section) => [/^`([a-z0-9-]+)`/.exec(section)?.[1] ?? '', section]),
);

test('docs/checks.md explains every code, and no other', () => {
  expect([...sections.keys()].toSorted()).toEqual(Object.keys(CODES).toSorted());
});

test.each(Object.keys(CODES))('docs/checks.md shows %s wrong and right', (code) => {
  expect(sections.get(code)).toMatch(/\*\*Wrong\*\*[\s\S]*\*\*Right\*\*/);
});

test.each(Object.entries(CODES))('docs/checks.md says how bad %s is', (code, severity) => {
  expect(sections.get(code)).toContain(`${code}\` (${severity})`);
});
