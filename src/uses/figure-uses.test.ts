import { expect, test } from 'vitest';
import { siteEdited, siteWith } from '../check/test-support/small-site.ts';
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

test('counts what prints an earlier value, and leaves out what only names it', () => {
  const { pinned, uses } = of('acme-capacity');
  expect(pinned).toBe(3);
  expect(uses.filter(({ file }) => file.includes('corrections'))).toEqual([]);
});

test('says so where nothing prints it', () => {
  const files = siteWith({
    'content/figures/more.yaml':
      'acme-fee: { label: Fee, unit: usd, deals: [acme], money: { kind: accounts }, claims: [{ value: $1, basis: announced, source: acme-10q-2026-06 }] }\n',
  });
  expect(printUses('acme-fee: $1', of('acme-fee', files))).toBe('acme-fee: $1\nNothing prints it.');
});
