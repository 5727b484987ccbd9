import { expect, test } from 'vitest';
import { parsePartialDate } from '../../ledger/partial-date.ts';
import { codesOf, siteEdited } from '../test-support/small-site.ts';

const site = (reviewBy: string) => siteEdited('content/deals/acme.mdx', 'checked:', `reviewBy: ${reviewBy}\nchecked:`);
const codesOn = (today: string | undefined, reviewBy: string) =>
  codesOf(site(reviewBy), today === undefined ? undefined : parsePartialDate(today));

test('a review is due once its day has passed', () => {
  expect(codesOn('2027-03-01', '2027-03-01')).toEqual([]);
  expect(codesOn('2027-03-02', '2027-03-01')).toEqual(['review-due']);
});

test('who does not say which day it is, as a build, is told nothing', () => {
  expect(codesOn(undefined, '2026-12-01')).toEqual([]);
});

test('a review is not due before the last one', () => {
  expect(codesOn(undefined, '2020-01-01')).toEqual(['dates-backwards']);
});
