import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  hasFallenDue,
  judge,
  keptInTime,
  SETTLEMENTS,
  type Settlement,
  type SettlementKind,
  type Verdict,
} from './promise.ts';
import { date } from './testing.ts';

const settled = (kind: SettlementKind, on: string, isTold = false): Settlement => ({ kind, on: date(on), isTold });
const verdict = (due: string, settlements: readonly Settlement[], readUpTo = '2026-10-08') =>
  judge(date(due), settlements, date(readUpTo)).verdict;

const days = fc.integer({ min: 0, max: 900 }).map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
const dates = fc.oneof(days, fc.constantFrom('2025', '2026', '2026-H1', '2026-H2', '2026-Q3', '2026-03', '2026-09'));
const settlements = fc.array(
  fc
    .record({ kind: fc.constantFrom(...SETTLEMENTS), on: dates, isTold: fc.boolean() })
    .map(({ kind, on, isTold }) => settled(kind, on, isTold)),
  { maxLength: 5 },
);
const THERE: readonly Verdict[] = ['kept', 'done', 'late'];

test('a promise is kept in time when it is kept before its time is over, and late only after all of it', () => {
  expect(verdict('2026-H1', [settled('keeps', '2026-06-30')])).toBe('kept');
  expect(verdict('2026-H1', [settled('keeps', '2026-07-01')])).toBe('late');
  expect(verdict('2029', [settled('keeps', '2026-04-29')])).toBe('kept');
});

test('nobody can tell whether what was only told afterwards, or at some time that overlaps, came in time', () => {
  expect(verdict('2025-12', [settled('keeps', '2026-04-29', true)])).toBe('done');
  expect(verdict('2026-03', [settled('keeps', '2026-Q1')])).toBe('kept');
  expect(verdict('2026-03', [settled('keeps', '2026-H1')])).toBe('done');
});

test('what was seen missing after its time is late, whether it came later or not', () => {
  const missed = settled('misses', '2026-07-15');
  expect(verdict('2026-H1', [missed])).toBe('late');
  expect(verdict('2026-H1', [missed, settled('keeps', '2026-09-01', true)])).toBe('late');
  expect(verdict('2026-H1', [settled('misses', '2026-06-15')])).toBe('due');
});

test('what was dropped or replaced is told so, by the last word', () => {
  expect(verdict('2026-03', [settled('drops', '2026-04-09')])).toBe('dropped');
  expect(verdict('2026-12', [settled('drops', '2026-04-09'), settled('replaces', '2026-05')])).toBe('replaced');
  expect(verdict('2026-12', [settled('drops', '2026'), settled('replaces', '2026-05')])).toBe('dropped');
});

test('what nothing settles is due once all of its time is past by the day of reading', () => {
  expect(verdict('2026-Q3', [])).toBe('due');
  expect(verdict('2026-10-08', [])).toBe('not-yet-due');
  expect(verdict('2026-H2', [])).toBe('not-yet-due');
});

test('a verdict is of the day of reading: what was read later settles nothing', () => {
  expect(verdict('2026-12', [settled('keeps', '2026-10-08')])).toBe('kept');
  expect(verdict('2026-12', [settled('keeps', '2026-10-09')])).toBe('not-yet-due');
  fc.assert(
    fc.property(dates, settlements, days, (due, all, read) => {
      const known = all.filter(({ on }) => on.first <= read);
      expect(verdict(due, all, read)).toBe(verdict(due, known, read));
      if (known.length === 0)
        expect(verdict(due, all, read)).toBe(hasFallenDue(date(due), date(read)) ? 'due' : 'not-yet-due');
    }),
  );
});

test('a later day of reading never takes back that a promise was kept, nor that it was due', () => {
  fc.assert(
    fc.property(dates, settlements, days, days, (due, all, a, b) => {
      const [before, after] = [a, b].toSorted().map((read) => verdict(due, all, read));
      if (all.some(({ kind, on }) => kind === 'keeps' && on.first <= (a < b ? a : b))) expect(THERE).toContain(after);
      if (before !== 'not-yet-due') expect(after).not.toBe('not-yet-due');
    }),
  );
});

test('a vaguer time is never missed by what keeps the narrower one', () => {
  fc.assert(
    fc.property(days, settlements, days, (due, all, read) => {
      const wider = `${due.slice(0, 4)}-H${due.slice(5, 7) <= '06' ? 1 : 2}`;
      if (verdict(wider, all, read) === 'late') expect(verdict(due, all, read)).toBe('late');
      if (verdict(due, all, read) === 'kept') expect(verdict(wider, all, read)).toBe('kept');
    }),
  );
});

test('the order in which settlements are written changes nothing', () => {
  fc.assert(
    fc.property(dates, settlements, days, (due, all, read) => {
      const apart = new Set(all.map(({ on }) => on.last));
      if (apart.size === all.length) expect(verdict(due, all.toReversed(), read)).toBe(verdict(due, all, read));
    }),
  );
});

test('a verdict names what it rests on, unless nothing was found or it is not yet due', () => {
  fc.assert(
    fc.property(dates, settlements, days, (due, all, read) => {
      const { verdict: found, by } = judge(date(due), all, date(read));
      expect(by === undefined).toBe(found === 'due' || found === 'not-yet-due');
    }),
  );
});

const judged = (due: string, ...all: readonly Settlement[]) => judge(date(due), all, date('2026-10-08'));

test('what was kept counts as in time, and what nobody knows leaves that open', () => {
  const verdicts = [
    judged('2026-H1', settled('keeps', '2026-06-30')),
    judged('2026-H1', settled('keeps', '2026-07-01')),
    judged('2025-12', settled('keeps', '2026-04-29', true)),
    judged('2026-H1'),
    judged('2026-H1', settled('drops', '2026-04-09')),
    judged('2026-H1', settled('misses', '2026-07-15')),
  ].map((each) => each.verdict);
  expect(verdicts).toEqual(['kept', 'late', 'done', 'due', 'dropped', 'late']);
  expect(keptInTime(verdicts)).toEqual([1, 3]);
});

test('never more are in time than there are, nor more at the least than at the most', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(dates, settlements)), (all) => {
      const [least, most] = keptInTime(all.map(([due, own]) => judged(due, ...own).verdict));
      expect(least).toBeLessThanOrEqual(most);
      expect(most).toBeLessThanOrEqual(all.length);
    }),
  );
});
