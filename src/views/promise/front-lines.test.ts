import { expect, test } from 'vitest';
import type { DealEvent } from '../../ledger/deal.ts';
import { inALine, nextDue } from './front-lines.ts';
import { date } from '../../ledger/testing.ts';

const due = (iso: string, more: Partial<DealEvent> = {}): DealEvent => ({
  date: date(iso),
  stage: 'running',
  what: `What is due ${iso}.`,
  sources: [],
  expected: true,
  ...more,
});
const agreed = due('2025-11-03', { stage: 'agreement', expected: false });
const deal = (id: string, ...path: DealEvent[]) => ({ id, name: `OpenAI and ${id}`, path: [agreed, ...path] });

const dueOn = (readUpTo: string, ...deals: ReturnType<typeof deal>[]) => nextDue(deals, date(readUpTo));
const next = (...deals: ReturnType<typeof deal>[]) => dueOn('2026-11-29', ...deals)?.date.iso;

test('names the promise whose time ends next, until its last day is past', () => {
  const deals = [deal('a', due('2027-H1')), deal('b', due('2026-12', { bound: 'by' }))];
  expect(dueOn('2026-11-29', ...deals)).toMatchObject({ date: { iso: '2026-12' }, bound: 'by' });
  expect(dueOn('2026-12-31', ...deals)?.date.iso).toBe('2026-12');
  expect(dueOn('2027-01-01', ...deals)?.date.iso).toBe('2027-H1');
  expect(dueOn('2027-07-01', ...deals)).toBeUndefined();
});

test('takes the shorter of two times that end together', () => {
  expect(next(deal('a', due('2026-H2')), deal('b', due('2026-12')))).toBe('2026-12');
});

test('names all that is promised for the same time, and the same words once', () => {
  const found = dueOn(
    '2026-11-29',
    deal('oracle', due('2026-12', { what: 'Abilene is complete.', of: 'Abilene' })),
    deal('stargate', due('2026-12', { what: 'Abilene is complete.', of: 'Abilene' })),
    deal('aws', due('2026-12')),
  );
  expect(found?.promises.map(({ deal: { id }, of }) => [id, of])).toEqual([
    ['oracle', 'Abilene'],
    ['aws', undefined],
  ]);
});

test('leaves out what only begins by then, what runs out, what has happened and what a dead deal promised', () => {
  const dead = due('2026-04-15', { stage: 'lapsed', expected: false });
  expect(
    next(
      deal('begins', due('2026', { bound: 'from' })),
      deal('ends', due('2026-12', { stage: 'lapsed' })),
      deal('done', due('2026-12', { expected: false })),
      deal('dead', dead, due('2026-12')),
      deal('due', due('2028')),
    ),
  ).toBe('2028');
});

test('a line holds twenty words, and says that there are more', () => {
  const words = Array.from({ length: 21 }, (_, i) => `word${i + 1},`);
  expect(inALine(words.slice(0, 20).join(' '))).toBe(words.slice(0, 20).join(' '));
  expect(inALine(words.join(' '))).toBe(`${words.slice(0, 20).join(' ').slice(0, -1)} …`);
});
