import { expect, test } from 'vitest';
import type { StoredReading } from '../../collections.ts';
import { figure } from '../../ledger/testing.ts';
import { parsePartialDate } from '../../ledger/partial-date.ts';
import { secondReadingOf } from './second-reading.ts';

const on = parsePartialDate('2026-11-29') ?? expect.fail('a day');
const reading = (parts: Partial<StoredReading>): StoredReading => ({
  revision: 1,
  on,
  saw: 'extract',
  source: 'release',
  words: 'ten gigawatts',
  basis: 'announced',
  ...parts,
});

test('tells of the second entry of today’s value, and from what it was made', () => {
  const told = secondReadingOf(figure('power', 'gw', '10 GW'), [reading({}), reading({ revision: 2, saw: 'source' })]);
  expect(told).toEqual({ on, from: 'from the same extract', differences: [] });
});

test('says in what it differed, and why the first entry stands', () => {
  const told = secondReadingOf(figure('power', 'gw', '10 GW'), [
    reading({ saw: 'source', differs: { value: 'The first entry has the unit of the table.' } }),
  ]);
  expect(told?.from).toBe('from the source itself');
  expect(told?.differences).toEqual([{ aspect: 'the value', why: 'The first entry has the unit of the table.' }]);
});

test('knows of none where only an earlier value was entered twice', () => {
  expect(secondReadingOf(figure('power', 'gw', '10 GW'), [reading({ revision: 2 })])).toBeUndefined();
  expect(secondReadingOf(figure('power', 'gw', '10 GW'))).toBeUndefined();
});
