import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STAGES, type DealEvent, type Stage } from './deal.ts';
import { isEnded, stateReached, stateAfter, type DealState } from './deal-state.ts';
import { date } from './testing.ts';

const event = (iso: string, stage: Stage, rest: Partial<DealEvent> = {}): DealEvent => ({
  date: date(iso),
  stage,
  what: stage,
  sources: ['a-source'],
  expected: false,
  ...rest,
});

const READ_UP_TO = date('2026-10-08');
const stateOn = (path: readonly DealEvent[], on: string) => stateReached(path, date(on), READ_UP_TO)?.state;

const LADDER: readonly DealState[] = ['reported', 'announced', 'signed', 'building', 'running'];
const stages = fc.constantFrom(...(Object.keys(STAGES) as Stage[]));
const days = fc.integer({ min: 0, max: 640 }).map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
const dates = fc.oneof(days, fc.constantFrom('2025', '2025-H2', '2026-Q2', '2025-03', '2026-04', '2026-08'));
const paths = fc.array(
  fc
    .record({ date: dates, stage: stages, expected: fc.boolean() })
    .map(({ date, stage, expected }) => event(date, stage, { expected })),
  { maxLength: 8 },
);

test('climbs from rung to rung, and skips what was never told', () => {
  const path = [
    event('2025-06-01', 'reported'),
    event('2025-07-01', 'letter-of-intent'),
    event('2025-08-01', 'agreement'),
    event('2025-09-01', 'under-construction'),
    event('2025-10-01', 'running'),
  ];
  const at = ['2025-05-31', '2025-06-01', '2025-07-31', '2025-08-01', '2025-09-30', '2025-10-01'];
  expect(at.map((on) => stateOn(path, on))).toEqual([undefined, ...LADDER]);
  expect(stateOn([event('2026-02-12', 'running')], '2026-02-12')).toBe('running');
});

test('takes nothing back for news of a lower rung, for more of a deal, or for other terms', () => {
  for (const stage of Object.keys(STAGES) as Stage[]) {
    if (stage !== 'replaced' && stage !== 'lapsed') expect(stateAfter('running', stage)).toBe('running');
  }
  expect(stateAfter(undefined, 'expanded')).toBeUndefined();
  expect(stateAfter('signed', 'announced')).toBe('signed');
});

test('sets what has ended apart, until something is agreed anew', () => {
  expect(stateAfter('running', 'lapsed')).toBe('lapsed');
  expect(stateAfter('lapsed', 'disclosed')).toBe('lapsed');
  expect(stateAfter('replaced', 'announced')).toBe('announced');
});

test('names the event that brought a deal where it stands', () => {
  const path = [event('2025-03', 'agreement'), event('2025-09-25', 'expanded'), event('2026-06-30', 'disclosed')];
  expect(stateReached(path, READ_UP_TO, READ_UP_TO)?.by).toBe(path[0]);
});

test('counts an event of a month from its last day, and what is told as past by the day of reading', () => {
  const path = [event('2026-09', 'agreement'), event('2026-10', 'running')];
  expect(stateOn(path, '2026-09-29')).toBeUndefined();
  expect(stateOn(path, '2026-09-30')).toBe('signed');
  expect(stateOn(path, '2026-10-07')).toBe('signed');
  expect(stateOn(path, '2026-10-08')).toBe('running');
});

test('never counts a promise, not even one whose day is past', () => {
  fc.assert(
    fc.property(paths, days, (path, on) => {
      const kept = path.filter(({ expected }) => !expected);
      expect(stateOn(path, on)).toBe(stateOn(kept, on));
    }),
  );
});

test('rests on events up to the day alone', () => {
  fc.assert(
    fc.property(paths, days, (path, on) => {
      const begun = path.filter(({ date }) => date.first <= on);
      expect(stateOn(path, on)).toBe(stateOn(begun, on));
    }),
  );
});

test('goes back on a later day only for an end', () => {
  fc.assert(
    fc.property(paths, days, days, (path, a, b) => {
      const [before, after] = [a, b].toSorted().map((on) => stateOn(path, on));
      const hasEnd = path.some(({ stage, expected }) => !expected && isEnded(stateAfter(undefined, stage)));
      if (hasEnd || before === undefined) return;
      expect(LADDER.indexOf(after ?? 'lapsed')).toBeGreaterThanOrEqual(LADDER.indexOf(before));
    }),
  );
});

test('tells no other state for the order in which events are written', () => {
  fc.assert(
    fc.property(paths, days, (path, on) => {
      const apart = new Set(path.map(({ date }) => `${date.first} ${date.last}`));
      if (apart.size === path.length) expect(stateOn(path.toReversed(), on)).toBe(stateOn(path, on));
    }),
  );
});
