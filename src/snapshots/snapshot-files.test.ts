import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readChecksums } from '../model/kept-snapshot.ts';
import type { FilledTable } from '../tables/table.ts';
import { snapshotFiles } from './snapshot-files.ts';

const deals = (...ids: string[]): FilledTable => ({
  name: 'deals',
  title: 'Deals',
  says: 'The deals.',
  key: ['id'],
  columns: [{ name: 'id', type: 'string', says: 'Its id.', isNeeded: true }],
  rows: ids.map((id) => [id]),
});

test('lists the sum of each file but its own', () => {
  const files = snapshotFiles('2026-11-29', [deals('aws')]);
  const sums = readChecksums(files.get('checksums.txt') ?? '');
  const others = [...files].filter(([name]) => name !== 'checksums.txt');
  expect(sums).toEqual(new Map(others.map(([name, text]) => [name, hash('sha256', text)])));
});

test('says nothing of where the site lives', () => {
  const files = [...snapshotFiles('2026-11-29', [deals('aws')]).values()];
  expect(files.filter((text) => /ledger\.(?:example|test)|homepage/.test(text))).toEqual([]);
});

test('tells what has changed since the one before, and of the first nothing', () => {
  const first = snapshotFiles('2026-11-29', [deals('aws')]);
  expect(JSON.parse(first.get('changes.json') ?? '')).toMatchObject({ from: null, to: '2026-11-29', tables: {} });
  const before = { day: '2026-11-29', tables: new Map([['deals', first.get('deals.csv') ?? '']]) };
  const next = snapshotFiles('2026-12-06', [deals('amd', 'aws')], before);
  expect(JSON.parse(next.get('changes.json') ?? '')).toMatchObject({
    from: '2026-11-29',
    tables: { deals: { added: ['amd'], removed: [], changed: {} } },
  });
});
