import { expect, test } from 'vitest';
import type { Settlement } from '../ledger/promise.ts';
import { isPastDue, judgementOf, type PromiseEntry } from './promises.ts';
import { date } from '../ledger/testing.ts';

const read = date('2026-10-08');
const missed: Settlement = { kind: 'misses', on: date('2026-04-09'), isTold: true };
const promise = (considered?: true) =>
  ({ due: { date: date('2026-Q1') }, settlements: [missed], considered }) as unknown as PromiseEntry;

test('what somebody only looked into is due at no time, and never late', () => {
  expect(judgementOf(promise(), read).verdict).toBe('late');
  expect(isPastDue(promise(), read)).toBe(true);
  expect(judgementOf(promise(true), read)).toEqual({ verdict: 'considered' });
  expect(isPastDue(promise(true), read)).toBe(false);
});
