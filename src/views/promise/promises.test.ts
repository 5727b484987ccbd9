import { expect, test } from 'vitest';
import { parsePartialDate } from '../../ledger/partial-date.ts';
import { VERDICT_NAMES, type Verdict } from '../../ledger/promise.ts';
import { countingLine } from './promises.ts';

const day = parsePartialDate('2026-10-08');
const line = (due: readonly Verdict[], later: readonly Verdict[] = []) =>
  day &&
  countingLine(
    [
      ...due.map((verdict) => ({ verdict, hasFallenDue: true })),
      ...later.map((verdict) => ({ verdict, hasFallenDue: false })),
    ],
    day,
  );

test('the count tells what became of each promise that fell due, and between what numbers those in time lie', () => {
  expect(line(['due', 'kept', 'due', 'replaced', 'kept', 'done', 'kept'], ['kept', 'not-yet-due', 'considered'])).toBe(
    '7 promises were due by 8 October 2026: 3 were kept in time; one was kept, in time or not no source says; one made way for another date or plan; and of 2 no source tells what became. So at least 3 and at most 6 of the 7 were kept in time.',
  );
});

test('the count gives no interval where every promise is accounted for', () => {
  expect(line(['kept'])).toBe('One promise was due by 8 October 2026: it was kept in time.');
  expect(line(['late', 'dropped', 'late'])).toBe(
    '3 promises were due by 8 October 2026: 2 were not there in time; and one was dropped.',
  );
  expect(line([], ['not-yet-due'])).toBe('None of these was due by 8 October 2026.');
});

test('the count of a single promise says no more than what became of it', () => {
  expect(line(['due'])).toBe('One promise was due by 8 October 2026: of it no source tells what became.');
  expect(line(['done'])).toBe('One promise was due by 8 October 2026: it was kept, in time or not no source says.');
});

test('the parts of the count add up to what was due, whatever the verdicts', () => {
  const due = VERDICT_NAMES.filter((verdict) => verdict !== 'not-yet-due' && verdict !== 'considered');
  const [, parts = ''] = /: (.*?)\. So/.exec(line(due) ?? '') ?? [];
  expect(parts.split('; ')).toHaveLength(due.length);
});
