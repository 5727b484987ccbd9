import { expect, test } from 'vitest';
import { plain } from '../../ledger/testing.ts';
import type { RawFile } from '../../model/reading/files/source-file.ts';
import { problemsOf, siteEdited } from '../test-support/small-site.ts';

const DEAL = 'content/deals/acme.mdx';
const problems = (files: RawFile[]) => problemsOf(files).map(plain);
const past = (text: string) => problems(siteEdited(DEAL, 'The contract is announced.', text));

test('a past event names the revision of each figure, and is told the one that was true by then', () => {
  expect(past('Acme is to build {acme-capacity}.')).toEqual([
    'deals/acme.mdx:32:29 unpinned-figure This tells of 2025-11-03, and would change with `acme-capacity`: here a figure needs a revision → write `{acme-capacity@1}`: revision 1 of 2 is at least 2 GW',
  ]);
  expect(past('Acme is to build {acme-capacity@1}.')).toEqual([]);
});

test('the revision to write keeps the form', () => {
  expect(past('The price is {acme-commitment|short}.')[0]).toContain('write `{acme-commitment@1|short}`');
});

test('a derived figure is pinned as well', () => {
  expect(past('That is {acme-annual-average}.')[0]).toContain('write `{acme-annual-average@1}`: revision 1 of 1 is');
  expect(past('That is {acme-annual-average@1}.')).toEqual([]);
});

test('records hold to it too', () => {
  expect(problems(siteEdited('content/records/gamma.yaml', '{gamma-capacity@1}', '{gamma-capacity}'))[0]).toContain(
    'unpinned-figure This tells of 2026-03',
  );
});

test('a correction says for ever what it said', () => {
  const found = problems(siteEdited('content/corrections/acme-power.yaml', '{acme-capacity@2}', '{acme-capacity}'));
  expect(found).toEqual([expect.stringContaining('write `{acme-capacity@2}`: revision 2 of 2 is at least 3 GW')]);
});

test('what a page said before it was corrected, it said of the revision before', () => {
  const found = problems(siteEdited('content/corrections/acme-power.yaml', '{acme-capacity@1}', '{acme-capacity}'));
  expect(found).toEqual([expect.stringContaining('write `{acme-capacity@1}`: revision 1 of 2 is at least 2 GW')]);
});

test('a promise is as last stated', () => {
  expect(problems(siteEdited(DEAL, 'The first machines are due.', 'It is due with {acme-capacity}.'))).toEqual([]);
});

test('a figure that does not exist is one mistake', () => {
  expect(past('Acme is to build {acme-capacty}.')).toEqual([expect.stringContaining('unknown-id')]);
});
