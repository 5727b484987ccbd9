import { expect, test } from 'vitest';
import { siteEdited, siteWith } from '../check/test-support/small-site.ts';
import { SMALL_SITE } from '../check/test-support/small-site-files.ts';
import { understand } from '../model/understand.ts';
import { usesOf } from './figure-uses.ts';
import { printUses } from './print-uses.ts';

const of = (id: string, files = siteWith()) => usesOf(understand(files).content, id);
const places = (id: string, files = siteWith()) =>
  of(id, files).uses.map(({ file, line, kind, words }) => `${file.replace('content/', '')}:${line} ${kind} ${words}`);

test('tells of each text, answer, chart and sum, with the sentence as it is printed', () => {
  const found = places('acme-commitment');
  expect(found).toContain('deals/acme.mdx:4 text OpenAI will pay Acme $38 billion');
  expect(found).toContain('faq/worth.mdx:3 answer OpenAI pays $38 billion.');
  expect(found).toContain('charts/acme-money.yaml:2 chart OpenAI committed $38bn to Acme');
  expect(found).toContain('figures/acme.yaml:28 sum formula: acme-commitment / acme-term');
  expect(found).toContain(
    "deals/acme.mdx:45 text On 3 November 2025 OpenAI agreed to pay $38 billion for computing on GB200 chips, as Acme's Form 10-Q says, over about 7 years.",
  );
});

test('gives of a longer text the sentence alone', () => {
  const text = 'It was filed in June 2026. It pays {acme-commitment} for it. Nobody said more.';
  const files = siteEdited('content/vendors/all.yaml', 'It buys computing.', text);
  expect(places('acme-commitment', files)).toContain('vendors/all.yaml:4 text It pays $38 billion for it.');
});

test('follows what is computed from it', () => {
  const print = siteEdited('content/vendors/all.yaml', 'It buys computing.', 'It pays {acme-annual-average}.');
  const through = of('acme-commitment', print).through.get('acme-annual-average');
  expect(through).toMatchObject([{ file: 'content/vendors/all.yaml', line: 4 }]);
  expect(printUses('acme-commitment: $38 billion', of('acme-commitment', print))).toContain(
    'Through acme-annual-average, which is computed from it:\n  content/vendors/all.yaml:4  text\n      It pays about $5.43 billion a year.',
  );
});

test('names what prints an earlier value, with that value, and leaves out what only names it', () => {
  const { pinned, uses } = of('acme-capacity');
  expect(pinned.map(({ file, words }) => `${file.replace('content/', '')} ${words}`)).toEqual([
    'corrections/acme-power.yaml Acme will build at least 2 GW for OpenAI, or 14 in all.',
    'corrections/acme-power.yaml Acme will build at least 3 GW for OpenAI.',
    'deals/acme.mdx An earlier release had at least 2 GW.',
  ]);
  expect(printUses('acme-capacity: at least 3 GW', of('acme-capacity'))).toContain(
    'An earlier value, which stays as it is:\n  content/corrections/acme-power.yaml',
  );
  expect(uses.filter(({ file }) => file.includes('corrections'))).toEqual([]);
});

test('says so where nothing prints it', () => {
  const files = siteWith({
    'content/figures/more.yaml':
      'acme-fee: { label: Fee, unit: usd, deals: [acme], money: { kind: accounts }, claims: [{ value: $1, basis: announced, source: acme-10q-2026-06 }] }\n',
  });
  expect(printUses('acme-fee: $1', of('acme-fee', files))).toBe('acme-fee: $1\nNothing prints it.');
});

test('prints a yardstick in its words, in an article and in YAML', () => {
  const reactor =
    'reactor: { label: Output of a reactor, unit: gw, yardstick: { before: about the output of, unit: nuclear reactors }, claims: [{ value: 1 GW, basis: reported, asOf: 2025-11-03, source: acme-release-2025-11, evidence: 1 gigawatt }] }\n';
  const deal = 'content/deals/acme.mdx';
  const files = siteWith({
    'content/figures/reactor.yaml': reactor,
    [deal]: `${SMALL_SITE[deal] ?? ''}\nThis is <Yardstick of="acme-capacity" by="reactor" />.\n`,
    'content/glossary/terms.yaml': `${SMALL_SITE['content/glossary/terms.yaml'] ?? ''}power: { term: power, definition: 'First this. Then {acme-capacity|in:reactor}.' }\n`,
  });
  const words = of('reactor', files).uses.map((use) => use.words);
  expect(words).toContain('This is about the output of at least 3 nuclear reactors.');
  expect(words).toContain('Then about the output of at least 3 nuclear reactors.');
});

test.each([
  ['As filed in November 2025, it sells {acme-capacity}.', 'November 2025'],
  ['Of 3 November 2025 are its {acme-capacity}.', '3 November 2025'],
  ['Since November it has sold {acme-capacity}.', 'November'],
  ['In 2025 it sold {acme-capacity}.', '2025'],
  ['As filed in June 2026, it sells {acme-capacity}.', undefined],
  ['It sold {acme-capacity@1} in November 2025, and sells {acme-capacity}.', undefined],
  ['It was so in November 2025. Now it sells {acme-capacity}.', undefined],
  ['By December 2027 it will sell {acme-capacity}.', undefined],
])('of “%s” doubts “%s”', (text, oldDate) => {
  const files = siteEdited('content/vendors/all.yaml', 'It buys computing.', `'${text}'`);
  const [use] = of('acme-capacity', files).uses.filter(({ file, line }) => file.includes('vendors') && line === 4);
  expect(use?.oldDate).toBe(oldDate);
});
