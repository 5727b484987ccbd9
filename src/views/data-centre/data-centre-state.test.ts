import { expect, test } from 'vitest';
import type { DealEvent, Stage } from '../../ledger/deal.ts';
import { parsePartialDate } from '../../ledger/partial-date.ts';
import { ladderOf, pastAt, stateOf } from './data-centre-state.ts';

function event(iso: string, stage: Stage, more: Partial<DealEvent> = {}): DealEvent {
  const date = parsePartialDate(iso);
  if (!date) throw new Error(`${iso} is not a date`);
  return { date, stage, what: `${stage} ${iso}`, sources: [], expected: false, ...more };
}
const place = (id: string, more: object = {}) => ({
  id,
  deals: ['a'],
  power: `${id}-power`,
  figures: [],
  path: [],
  ...more,
});
const READ = event('2026-10-08', 'stated').date;
const words = (events: readonly DealEvent[]) => events.map(({ what }) => what);

test('an event of a deal with several places is about those that it names, by their id or by their power', () => {
  const [one, two] = [place('one'), place('two')];
  const path = [
    event('2025-01', 'agreement', { sites: ['two'] }),
    event('2025-02', 'under-construction', { power: ['one-power'] }),
    event('2025-03', 'disclosed'),
  ];
  const past = (of: typeof one) => words(pastAt(of, [{ id: 'a', path }], [one, two]));
  expect(past(one)).toEqual(['under-construction 2025-02']);
  expect(past(two)).toEqual(['agreement 2025-01']);
});

test('of a deal with a single place all is about it, but for what says otherwise or is only promised', () => {
  const path = [
    event('2025-02', 'agreement'),
    event('2025-03', 'lapsed', { sites: [] }),
    event('2028', 'running', { expected: true }),
  ];
  const one = place('one', { path: [event('2025-01', 'announced')] });
  expect(words(pastAt(one, [{ id: 'a', path }], [one]))).toEqual(['announced 2025-01', 'agreement 2025-02']);
});

test('a rung is dated by the first event that reached it, and one that none reached has no date', () => {
  const past = [event('2025-01', 'announced'), event('2025-06', 'running'), event('2026-01', 'running')];
  expect(ladderOf(past).map(({ state, by }) => [state, by?.date.iso])).toEqual([
    ['announced', '2025-01'],
    ['signed', undefined],
    ['building', undefined],
    ['running', '2025-06'],
  ]);
  expect(stateOf(past, READ)).toBe('running');
});

test('an end is a rung of its own', () => {
  const past = [event('2025-01', 'announced'), event('2026-04', 'lapsed')];
  expect(ladderOf(past).at(-1)).toMatchObject({ state: 'lapsed', name: 'Given up' });
  expect(stateOf(past, READ)).toBe('lapsed');
});
