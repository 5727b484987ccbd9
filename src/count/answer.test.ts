import { expect, test } from 'vitest';
import { printQuantity } from '../ledger/wording.ts';
import { plain } from '../ledger/testing.ts';
import { answer, type Answer } from './answer.ts';
import type { CountFile } from './count-file.ts';
import { asked, chips, claimed, commitment, deal, fileOf } from './testing.ts';

const words = ({ total }: Answer) => total && plain(printQuantity(total.value));
const out = ({ leftOut }: Answer) => Object.fromEntries(leftOut.map(({ figure, reason }) => [figure.id, reason]));

test('adds up what is of one kind, and says what it left out', () => {
  const file = fileOf([
    commitment('a', 'more than $300 billion'),
    commitment('b', '$38 billion'),
    commitment('c', 'not published'),
    commitment('d', '$8 billion', { partOf: ['b'] }),
    chips('e', '10 GW'),
  ]);
  const all = answer(file, asked());
  expect(words(all)).toBe('more than $338 billion');
  expect(out(all)).toEqual({ c: 'no-number', d: 'part' });
  expect(all.naive).toBe(346e9);
});

test('counts what was public at the end of the day, at the value that it had then', () => {
  const file = fileOf([
    commitment('a', '', { claims: [claimed('$10 billion', '2026-01-14'), claimed('$20 billion', '2026-04-16')] }),
  ]);
  expect(words(answer(file, asked({ day: '2026-01-13' })))).toBeUndefined();
  expect(words(answer(file, asked({ day: '2026-01-14' })))).toBe('$10 billion');
  expect(words(answer(file, asked({ day: '2026-04-16' })))).toBe('$20 billion');
});

test('what a sum of ours takes in is out where the sum counts some of what is newer', () => {
  const file = fileOf([
    commitment('plan', '$90 billion', { overlaps: ['both'] }),
    commitment('a', '', { claims: [claimed('$38 billion', '2026-02-27')], partOf: ['both'] }),
    commitment('b', '', { claims: [claimed('$100 billion', '2026-02-27')], partOf: ['both'] }),
    commitment('both', '', { counts: false, claims: [], formula: 'sum(a, b)' }),
  ]);
  expect(words(answer(file, asked({ day: '2025-12-31' })))).toBe('$90 billion');
  expect(words(answer(file, asked()))).toBe('$138 billion');
  expect(out(answer(file, asked()))).toEqual({ plan: 'overlap' });
});

test('what counts some of the same as a part is told beside the whole that is counted', () => {
  const file = fileOf([
    chips('plan', '10 GW', { claims: [claimed('10 GW', '2025-03-01')], overlaps: ['part', 'whole'] }),
    chips('part', '3 GW', { partOf: ['whole'] }),
    chips('whole', '12 GW', { claims: [claimed('12 GW', '2026-08-01', { basis: 'reported' })] }),
  ]);
  const { leftOut } = answer(file, asked({ measure: 'chips' }));
  expect(leftOut.map(({ figure, reason, other }) => [figure.id, reason, other?.id])).toEqual([
    ['part', 'part', 'whole'],
    ['plan', 'overlap', 'whole'],
  ]);
});

test('a part counts where its whole is not firm enough', () => {
  const file = fileOf(
    [chips('whole', '10 GW'), chips('part', '1.3 GW', { partOf: ['whole'] })],
    [
      deal('acme', [
        { on: '2025-06-01', stage: 'announced' },
        { on: '2026-09-01', stage: 'agreement', power: ['part'] },
      ]),
    ],
  );
  expect(words(answer(file, asked({ measure: 'chips' })))).toBe('10 GW');
  expect(words(answer(file, asked({ measure: 'chips', firmness: 'signed' })))).toBe('1.3 GW');
  expect(words(answer(file, asked({ measure: 'chips', firmness: 'signed', day: '2026-08-31' })))).toBeUndefined();
});

test('what happened to all of some power happened to its parts', () => {
  const file = fileOf(
    [
      chips('whole', '10 GW', { claims: [claimed('10 GW', '2025-06-01', { grade: 'C' })] }),
      chips('part', '1 GW', { partOf: ['whole'] }),
    ],
    [
      deal('acme', [
        { on: '2025-06-01', stage: 'announced' },
        { on: '2025-07-01', stage: 'running', power: ['whole'] },
      ]),
    ],
  );
  expect(words(answer(file, asked({ measure: 'chips', firmness: 'running' })))).toBe('10 GW');
  expect(words(answer(file, asked({ measure: 'chips', firmness: 'running', grade: 'A' })))).toBe('1 GW');
});

test('money is as firm as the deal with who pays it, whatever another deal with the same group has come to', () => {
  const shares = commitment('shares', '$50 billion', {
    money: { kind: 'capital-in', payer: 'amazon', payee: 'openai' },
    deals: ['cloud', 'equity'],
  });
  const file = fileOf(
    [shares],
    [
      deal('cloud', [{ on: '2025-06-01', stage: 'running' }], 'aws'),
      deal(
        'equity',
        [
          { on: '2025-06-01', stage: 'agreement' },
          { on: '2026-07-31', stage: 'paid' },
        ],
        'amazon',
      ),
    ],
  );
  const paid = (day: string) => answer(file, asked({ measure: 'receives', firmness: 'running', day }));
  expect(words(paid('2026-07-30'))).toBeUndefined();
  expect(paid('2026-07-31').counted.map((each) => each.deal?.supplier)).toEqual(['amazon']);
});

test('capital is paid by what pays it, not by a cloud of the same deal that is in use', () => {
  const money = { kind: 'capital-in' as const, payer: 'acme', payee: 'openai' };
  const whole = commitment('whole', '$13 billion', { money });
  const file = fileOf(
    [whole, commitment('part', '$12 billion', { money, partOf: ['whole'] })],
    [
      deal('acme', [
        { on: '2025-06-01', stage: 'agreement' },
        { on: '2025-07-01', stage: 'running' },
        { on: '2025-08-01', stage: 'stated', pays: ['part'] },
      ]),
    ],
  );
  const paid = (day: string) => words(answer(file, asked({ measure: 'receives', firmness: 'running', day })));
  expect(paid('2025-07-31')).toBeUndefined();
  expect(paid('2025-08-01')).toBe('$12 billion');
  expect(words(answer(file, asked({ measure: 'receives' })))).toBe('$13 billion');
});

test('what was paid before the deal was agreed is paid all the same', () => {
  const file = fileOf(
    [commitment('early', '$5 billion')],
    [
      deal('acme', [
        { on: '2025-06-01', stage: 'stated', pays: ['early'] },
        { on: '2026-02-27', stage: 'agreement' },
      ]),
    ],
  );
  for (const day of ['2025-06-01', '2026-03-01'])
    expect(words(answer(file, asked({ firmness: 'running', day })))).toBe('$5 billion');
});

test('what holds only on a condition is counted by no rule, and takes the place of nothing', () => {
  const file = fileOf([
    chips('count', 'about 12 GW', { partOf: ['with-option'] }),
    chips('with-option', 'about 16 GW', { conditional: true }),
  ]);
  const given = answer(file, asked({ measure: 'chips' }));
  expect(words(given)).toBe('about 12 GW');
  expect(out(given)).toEqual({ 'with-option': 'conditional' });
});

test('what has ended takes the place of nothing else', () => {
  const file = fileOf(
    [
      commitment('plan', '$90 billion', { deals: ['ended'], overlaps: ['later'] }),
      commitment('later', '', { claims: [claimed('$5 billion', '2025-06-01', { basis: 'reported' })] }),
    ],
    [
      deal('acme', [{ on: '2025-06-01', stage: 'agreement' }]),
      deal('ended', [
        { on: '2025-06-01', stage: 'agreement' },
        { on: '2026-05-01', stage: 'lapsed' },
      ]),
    ],
  );
  expect(words(answer(file, asked({ day: '2026-04-30' })))).toBe('$90 billion');
  expect(words(answer(file, asked()))).toBe('$5 billion');
});

test('of two that count some of the same, what was announced stays, and of two such the newer', () => {
  const rivals = (newer: Parameters<typeof claimed>[2]) =>
    fileOf([
      chips('old', '10 GW', { overlaps: ['new'] }),
      chips('new', '', { claims: [claimed('5 GW', '2026-02-27', newer)] }),
    ]);
  const overlapped = (file: CountFile) =>
    answer(file, asked({ measure: 'chips' })).leftOut.map(({ figure }) => figure.id);
  expect(overlapped(rivals({}))).toEqual(['old']);
  expect(overlapped(rivals({ basis: 'projected' }))).toEqual(['new']);
});

test('what was replaced or called off, or whose deal has ended, counts nothing from that day on', () => {
  const file = fileOf(
    [
      commitment('old', '$100 billion', { supersededBy: 'new' }),
      commitment('new', '', { claims: [claimed('$30 billion', '2026-02-27')] }),
      commitment('off', '$5 billion', { cancelled: '2026-04-30' }),
      commitment('over', '$7 billion', { deals: ['ended'] }),
    ],
    [
      deal('acme', [{ on: '2025-06-01', stage: 'agreement' }]),
      deal('ended', [
        { on: '2025-06-01', stage: 'agreement' },
        { on: '2026-05-01', stage: 'lapsed' },
      ]),
    ],
  );
  expect(words(answer(file, asked({ day: '2026-01-31' })))).toBe('$112 billion');
  const now = answer(file, asked());
  expect(words(now)).toBe('$30 billion');
  expect(out(now)).toEqual({ old: 'replaced', off: 'cancelled', over: 'ended' });
});

test('kinds of power at a site are not mixed', () => {
  const site = (id: string, value: string, power: 'facility' | 'it') =>
    chips(id, value, { capacity: { layer: 'site', power } });
  const file = fileOf([site('a', '1 GW', 'facility'), site('b', '2 GW', 'facility'), site('c', '8 GW', 'it')]);
  const all = answer(file, asked({ measure: 'sites' }));
  expect(words(all)).toBe('3 GW');
  expect(out(all)).toEqual({ c: 'other-power' });
});
