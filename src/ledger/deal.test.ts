import { expect, test } from 'vitest';
import { splitPath, stateOn, type DealEvent, type Stage } from './deal.ts';
import { parsePartialDate } from './partial-date.ts';

function event(iso: string, stage: Stage, rest: Partial<DealEvent> = {}): DealEvent {
  const date = parsePartialDate(iso);
  if (!date) throw new Error(`${iso} is not a date`);
  return { date, stage, what: stage, sources: ['a-source'], expected: false, ...rest };
}

const path = [
  event('2026-H2', 'running', { expected: true }),
  event('2026-02', 'replaced'),
  event('2025-09-22', 'letter-of-intent'),
  event('2026-Q3', 'financed', { expected: true }),
];
const stagesOf = (events: readonly DealEvent[]) => events.map(({ stage }) => stage);

test('tells what happened from what is promised, each in order of date', () => {
  const { past, promised } = splitPath(path);
  expect(stagesOf(past)).toEqual(['letter-of-intent', 'replaced']);
  expect(stagesOf(promised)).toEqual(['financed', 'running']);
});

test.each([
  ['2025-09-21', undefined],
  ['2025-09-22', 'letter-of-intent'],
  ['2026-02-27', 'letter-of-intent'],
  ['2026-02-28', 'replaced'],
  ['2027-01-01', 'replaced'],
])('finds the state that events up to the end of %s left: %s', (day, stage) => {
  expect(stateOn(path, day)?.stage).toBe(stage);
});

test('leaves the state as it was when facts only come to light', () => {
  const revealed = [event('2026-01-14', 'agreement'), event('2026-06-23', 'disclosed'), event('2026-07-01', 'stated')];
  expect(stateOn(revealed, '2026-12-31')?.stage).toBe('agreement');
});

test('takes the later in the path of two events on one day', () => {
  const sameDay = [event('2026-01-14', 'announced'), event('2026-01-14', 'agreement')];
  expect(stateOn(sameDay, '2026-01-14')?.stage).toBe('agreement');
});
