import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkKeptSnapshots } from './kept-snapshots.ts';

const sum = (text: string) => createHash('sha256').update(text).digest('hex');
const file = (path: string, text: string) => ({ path: `content/snapshots/${path}`, bytes: Buffer.from(text) });
const DEALS = 'id\r\naws\r\n';

const ofTwoDays = () => [
  file('2026-11-29/deals.csv', DEALS),
  file('2026-11-29/checksums.txt', `${sum(DEALS)}  deals.csv\n`),
  // As it was, so it lies only where it was first.
  file('2026-12-06/checksums.txt', `${sum(DEALS)}  deals.csv\n`),
];

const problems = (files: ReturnType<typeof ofTwoDays>, addresses: string[] = []) =>
  checkKeptSnapshots(
    files,
    addresses.map((address) => ({ first: '2026-11-29', changed: '2026-11-29', says: '-', address })),
  ).map(({ file }) => file);

test('finds nothing wrong with tables that lie where they were first kept', () => {
  expect(problems(ofTwoDays(), ['/data/2026-11-29/', '/data/2026-12-06/'])).toEqual([]);
});

test('finds a table that was changed on every day that has it', () => {
  const [, ...others] = ofTwoDays();
  expect(problems([file('2026-11-29/deals.csv', `${DEALS}amd\r\n`), ...others])).toEqual([
    'content/snapshots/2026-11-29/deals.csv',
    'content/snapshots/2026-12-06/deals.csv',
  ]);
});

test('finds a published day of which nothing is left', () => {
  expect(problems([], ['/data/2026-11-29/', '/data/questions/'])).toEqual([
    'content/snapshots/2026-11-29/checksums.txt',
  ]);
});
