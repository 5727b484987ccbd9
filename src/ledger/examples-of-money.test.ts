/** The worked examples of the project's research, the wrong ones included: what is bought, and by when. */
import { describe, expect, test } from 'vitest';
import { add, hull, subtract } from './arithmetic.ts';
import { Ledger } from './ledger.ts';
import { compute, ledger, omissions, printed, programme, refusal, total } from './test-support/researched.ts';
import { derived, figure, plain } from './testing.ts';
import { between, exactly } from './value.ts';
import { printQuantity, printSymbols } from './wording.ts';

describe('the three seed deals', () => {
  test('do not add up to 158 billion: money coming in is no money going out', () => {
    expect(refusal('nvidia-intended', 'aws', 'cerebras')).toBe('mixed-kinds');
  });

  test('announce purchases of more than 58 billion', () => {
    expect(printed('aws', 'cerebras')).toBe('more than $58 billion');
  });

  test('leave NVIDIA’s price an empty cell, and no zero', () => {
    const answer = total('aws', 'cerebras', 'nvidia-price');
    expect(answer.stated).toBe(58e9);
    expect(omissions(answer)).toEqual([['nvidia-price', 'not-published']]);
  });

  test('announce at least 10.75 gigawatts of silicon', () => {
    expect(printed('nvidia-letter', 'cerebras-power')).toBe('at least 10.75 GW');
  });

  test('bring 30 billion of capital, not 30 and the 100 that it replaced', () => {
    const answer = total('nvidia-capital', 'nvidia-intended');
    expect(answer).toMatchObject({ stated: 30e9, naive: 130e9 });
    expect(omissions(answer)).toEqual([['nvidia-intended', 'superseded']]);
  });
});

describe('published purchase commitments', () => {
  const november = ['azure', 'oracle', 'aws'];
  const october = [...november, 'aws-expansion', 'cerebras'];

  test('came to more than 588 billion in November 2025', () => {
    expect(printed(...november)).toBe('more than $588 billion');
  });

  test('come to more than 708 billion in October 2026', () => {
    expect(printed(...october)).toBe('more than $708 billion');
  });

  test('count the two AWS agreements once, summed up or not', () => {
    expect(total('azure', 'oracle', 'aws-total', 'cerebras').stated).toBe(708e9);
    expect(total(...october, 'aws-total').stated).toBe(708e9);
  });

  test.each([
    ['November 2025', november, 610.4e9, 588],
    ['October 2026', october, 730.4e9, 708],
  ])('with CoreWeave’s ceiling state a number that is neither floor nor ceiling: %s', (_, ids, stated, floor) => {
    const answer = total(...ids, 'coreweave');
    expect(answer).toMatchObject({ stated, mixedBounds: true });
    expect(plain(printQuantity(answer.value))).toBe(`more than $${floor} billion`);
  });

  test('keep estimates beside them, never inside', () => {
    const answer = total(...november, 'ft-nvidia', 'ft-amd');
    expect(answer.stated).toBe(588e9);
    expect(omissions(answer)).toEqual([
      ['ft-nvidia', 'estimate'],
      ['ft-amd', 'estimate'],
    ]);
  });

  test('are no part of a sum with the programme that contains them: never 500 + 300', () => {
    expect(refusal('stargate', 'oracle')).toBe('not-additive');
  });

  test('do not mix with loans, guarantees or gigawatts', () => {
    expect(refusal('aws', 'cerebras-loan')).toBe('mixed-kinds');
    expect(refusal('aws', 'nvidia-guarantee')).toBe('not-additive');
    expect(refusal('aws', 'cerebras-power')).toBe('mixed-units');
  });
});

describe('the 1.5 trillion', () => {
  test('leave a plain remainder of 890 to 912 billion', () => {
    const [floor, ceiling] = [exactly(588e9, 'usd'), exactly(610.4e9, 'usd')];
    const gap = subtract(exactly(1.5e12, 'usd'), hull(floor, ceiling));
    expect(gap).toEqual(between(889.6e9, 912e9, 'usd'));
    expect(subtract(exactly(1.4e12, 'usd'), hull(floor, ceiling))).toEqual(between(789.6e9, 812e9, 'usd'));
  });

  test('allow no remainder as a figure', () => {
    expect(() => compute('usd', 'ft-total - aws-total')).toThrow(
      '`ft-total` is a programme total, which already contains other figures',
    );
  });

  test('are no sum of headlines, which come to more', () => {
    const headlines = [500, 300, 300, 22, 250, 38, 350].map((n) => exactly(n * 1e9, 'usd'));
    expect(headlines.slice(0, 4).reduce(add).upper).toBe(1122e9);
    expect(headlines.slice(0, 6).reduce(add).upper).toBe(1410e9);
    expect(headlines.reduce(add).upper).toBe(1760e9);
  });

  test('are tens of billions a gigawatt, as Stargate is', () => {
    const [thirty, ten] = [figure('thirty', 'gw', 'about 30 GW'), figure('ten', 'gw', 'about 10 GW')];
    const wide = new Ledger([
      ...ledger.figures,
      thirty,
      ten,
      figure('earlier', 'usd', 'about $1.4 trillion', programme),
      derived('full-build', 'usd/gw', 'earlier / thirty'),
      derived('stargate-build', 'usd/gw', 'stargate / ten'),
    ]);
    expect(plain(printQuantity(wide.quantity('full-build')))).toBe('about $46.7 billion per GW');
    expect(plain(printQuantity(wide.quantity('stargate-build')))).toBe('about $50 billion per GW');
  });

  test('and later spending plans are never taken from one another', () => {
    expect(() => compute('usd', 'spending-2026-2030 - spending-2030')).toThrow('is a programme total');
    expect(refusal('spending-2030', 'spending-2026-2030')).toBe('not-additive');
  });
});

describe('straight lines by year', () => {
  test.each([
    ['aws-yearly', 'about $5.43 billion a year'],
    ['expansion-yearly', '$12.5 billion a year'],
    ['oracle-yearly', 'more than $60 billion a year'],
    ['cerebras-yearly', 'more than about $6.67 billion a year'],
  ])('%s: %s', (id, expected) => {
    expect(plain(printQuantity(ledger.quantity(id)))).toBe(expected);
  });

  test('come to more than 84.6 billion with everything running', () => {
    const answer = total('oracle-yearly', 'aws-yearly', 'expansion-yearly', 'cerebras-yearly');
    expect(plain(printQuantity(answer.value))).toBe('more than about $84.6 billion a year');
    expect(plain(printSymbols(answer.value))).toBe('> ≈ $84.6bn/year');
  });

  test('do not add to whole terms', () => {
    expect(refusal('oracle-yearly', 'aws')).toBe('mixed-units');
  });
});
