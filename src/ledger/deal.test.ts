import { expect, test } from 'vitest';
import { isStateless, pathOfPower, splitPath, STAGES, type DealEvent, type Stage } from './deal.ts';
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

test('knows the events that bring facts to light and leave a deal as it was', () => {
  const stages = Object.keys(STAGES) as Stage[];
  expect(stages.filter(isStateless)).toEqual(['disclosed', 'stated']);
});

test('takes a step that names power for a step of that power alone', () => {
  const steps = [event('2025-01', 'announced'), event('2025-07', 'running', { power: ['first-site'] })];
  expect(stagesOf(pathOfPower(steps, 'first-site'))).toEqual(['announced', 'running']);
  expect(stagesOf(pathOfPower(steps, 'second-site'))).toEqual(['announced']);
});
