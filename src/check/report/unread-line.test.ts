import { expect, test } from 'vitest';
import { understand } from '../../model/understand.ts';
import { siteWith } from '../test-support/small-site.ts';
import { SMALL_SITE } from '../test-support/small-site-files.ts';
import { unreadLine } from './unread-line.ts';

const DEAL = 'content/deals/acme.mdx';
const READINGS = 'content/readings/acme.yaml';
const CHART = 'content/charts/acme-money.yaml';

const lineOf = (changes: Readonly<Record<string, string>> = {}) => unreadLine(understand(siteWith(changes)).content);
const named = (line: string) => /: (.*)\.$/.exec(line)?.[1]?.split(', ').toSorted() ?? [];

/** The readings of some claims of the small site; whether they agree, another rule says. */
const readings = (...ids: string[]) => ({
  [READINGS]: ids
    .map(
      (id) =>
        `${id}:\n  - { revision: ${id === 'acme-capacity' ? 2 : 1}, on: 2026-11-29, saw: extract, source: acme-release-2025-11, words: words, value: $38 billion, asOf: 2025-11-03, basis: announced }\n`,
    )
    .join(''),
});

test('names each claim in a leading place that was read by one person alone', () => {
  const line = lineOf();
  expect(line).toContain('Read by one person alone');
  expect(named(line)).toContain('acme-commitment');
});

test('does not name a claim that was read a second time', () => {
  expect(named(lineOf(readings('acme-commitment')))).not.toContain('acme-commitment');
});

test('is empty where all of them were read twice', () => {
  expect(lineOf(readings(...named(lineOf())))).toBe('');
});

test('asks for a second reading of the claim that stands, whoever read the one before it', () => {
  const former = { [READINGS]: readings('acme-capacity')[READINGS].replace('revision: 2', 'revision: 1') };
  expect(named(lineOf(former))).toContain('acme-capacity');
});

test('names a claim from which a mark of a chart is computed', () => {
  const chart = (SMALL_SITE[CHART] ?? '')
    .replaceAll('acme-commitment', 'acme-annual-average')
    .replace('unit: usd', 'unit: usd/year');
  const deal = (SMALL_SITE[DEAL] ?? '')
    .replace('  - figure: acme-term\n    caption: its length\n', '')
    .replace('over {acme-term}', 'for long');
  expect(named(lineOf({ [DEAL]: deal }))).not.toContain('acme-term');
  expect(named(lineOf({ [DEAL]: deal, [CHART]: chart }))).toContain('acme-term');
});

test('leaves alone what a reader comes to later', () => {
  const figure =
    'acme-fee:\n  label: Fee\n  unit: usd\n  deals: [acme]\n  money: { kind: accounts }\n  claims:\n    - { value: $1, basis: announced, source: acme-release-2025-11, evidence: $1 }\n';
  const deal = (SMALL_SITE[DEAL] ?? '').replace(/^(<h2.*)$/m, '$1\n\nThe fee is {acme-fee}.');
  expect(named(lineOf({ 'content/figures/fee.yaml': figure, [DEAL]: deal }))).not.toContain('acme-fee');
});
