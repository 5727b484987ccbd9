import { expect, test } from 'vitest';
import { understand } from '../../model/understand.ts';
import { recordedAs } from '../../model/derivations.ts';
import { SMALL_SITE } from '../test-support/small-site-files.ts';
import { problemsOf, siteWith } from '../test-support/small-site.ts';

const RECORD =
  "acme-annual-average:\n  - { date: 2026-10-01, formula: 'acme-commitment / acme-term', inputs: { acme-commitment: 1, acme-term: 1 } }\n";
const redirect = (from: string, to: string) =>
  `- { from: /figures/${from}/, to: /figures/${to}/, date: 2026-10-01, why: A better name. }\n`;

/** The small site with a figure called by another name everywhere, and what was published of it as it was. */
function renaming(id: string, newId: string, more: Record<string, string> = {}) {
  const changed: Record<string, string> = {};
  for (const [path, text] of Object.entries(SMALL_SITE)) changed[path] = text.replaceAll(id, newId);
  return siteWith({ ...changed, 'content/revisions/derived.yaml': RECORD, ...more });
}

test('a figure that something published was computed from is called by its new name in a redirect', () => {
  const found = problemsOf(renaming('acme-term', 'acme-span'));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('bad-revision `acme-annual-average` was computed from `acme-term`, which is gone');
  expect(found[0]).toContain('content/redirects.yaml: `- { from: /figures/acme-term/, to: /figures/…/');
  const redirects = { 'content/redirects.yaml': redirect('acme-term', 'acme-span') };
  expect(problemsOf(renaming('acme-term', 'acme-span', redirects))).toEqual([]);
});

test('so is a derived figure', () => {
  expect(problemsOf(renaming('acme-annual-average', 'acme-a-year'))).toEqual([
    expect.stringContaining('bad-revision The derived figure `acme-annual-average` was published and is gone'),
  ]);
  const redirects = { 'content/redirects.yaml': redirect('acme-annual-average', 'acme-a-year') };
  const files = renaming('acme-annual-average', 'acme-a-year', redirects);
  expect(problemsOf(files)).toEqual([]);
  const { content } = understand(files);
  expect(content.ledger.history.unrecorded().size).toBe(0);
  expect(recordedAs(content, 'acme-a-year')).toBe('acme-annual-average');
});

test('what is pinned keeps the names of its time', () => {
  const redirects = { 'content/redirects.yaml': redirect('acme-term', 'acme-span') };
  const { history } = understand(renaming('acme-term', 'acme-span', redirects)).content.ledger;
  expect(history.revision('acme-annual-average', 1).derivation).toMatchObject({
    inputs: { 'acme-commitment': 1, 'acme-span': 1 },
    asPublished: { formula: 'acme-commitment / acme-term', inputs: { 'acme-commitment': 1, 'acme-term': 1 } },
  });
});

test('a derived figure may be taken out, with a word why', () => {
  const tombstone =
    '- { addresses: [/figures/acme-annual-average/], date: 2026-10-01, what: It was wrong., instead: /figures/ }\n';
  const files = renaming('acme-annual-average', 'acme-a-year', { 'content/tombstones.yaml': tombstone });
  expect(problemsOf(files)).toEqual([]);
});

test('a mistake in a figure is no second mistake in what was computed from it', () => {
  const path = 'content/figures/acme.yaml';
  const lines = (SMALL_SITE[path] ?? '').split('\n');
  const slips = lines.flatMap((line, i) => {
    const slip = line.replace(/^(\s*(?:- )?\w+)(:.*)$/, '$1x$2');
    return slip === line ? [] : [lines.with(i, slip).join('\n')];
  });
  slips.push((SMALL_SITE[path] ?? '').replace(/\n *money: .*/, ''));
  expect(slips.length).toBeGreaterThan(20);
  for (const text of [...slips, Uint8Array.of(0xff, 0xfe, 0x61)]) {
    const found = problemsOf(siteWith({ 'content/revisions/derived.yaml': RECORD, [path]: text }));
    expect(found.filter((problem) => !problem.startsWith('figures/acme.yaml:'))).toEqual([]);
  }
});
