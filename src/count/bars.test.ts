import fc from 'fast-check';
import { expect, test } from 'vitest';
import { total } from '../ledger/arithmetic.ts';
import { plain } from '../ledger/testing.ts';
import { printQuantity } from '../ledger/wording.ts';
import { BASES } from '../ledger/figure.ts';
import { answer, type Candidate } from './answer.ts';
import { barsOf, suppliersOf } from './bars.ts';
import { GROUPINGS } from './question.ts';
import { asked, claimed, commitment, deal, fileOf } from './testing.ts';

const file = fileOf(
  [
    commitment('aws-first', '$38 billion', { deals: ['aws'] }),
    commitment('aws-more', '', { deals: ['aws'], claims: [claimed('$100 billion', '2026-02-27')] }),
    commitment('oracle-all', '', {
      deals: ['oracle'],
      claims: [claimed('more than $300 billion', '2025-06-01', { basis: 'reported', filing: true })],
    }),
  ],
  [
    deal('aws', [{ on: '2025-11-03', stage: 'running' }], 'amazon'),
    deal('oracle', [{ on: '2025-09-10', stage: 'agreement' }]),
  ],
);
const shown = (grouping: (typeof GROUPINGS)[number]) =>
  barsOf(answer(file, asked({ grouping })), file).bars.map(
    ({ name, value }) => `${name}: ${plain(printQuantity(value))}`,
  );

test('a bar stands for a company, a deal, a year, a rung or a kind of number, the largest first but for years', () => {
  expect(shown('supplier')).toEqual(['oracle: more than $300 billion', 'amazon: $138 billion']);
  expect(shown('deal')).toEqual(['oracle: more than $300 billion', 'aws: $138 billion']);
  expect(shown('year')).toEqual(['2025: more than $338 billion', '2026: $100 billion']);
  expect(shown('firmness')).toEqual(['Signed: more than $300 billion', 'In use: $138 billion']);
  expect(shown('kind')).toEqual(['In a filing: more than $300 billion', 'Announced: $138 billion']);
});

test('the bars come to the answer, whatever they stand for', () => {
  fc.assert(
    fc.property(fc.constantFrom(...GROUPINGS), fc.constantFrom('2025-12-31', '2026-10-08'), (grouping, day) => {
      const given = answer(file, asked({ grouping, day }));
      const { bars } = barsOf(given, file);
      expect(
        total(
          bars.map(({ value }) => value),
          'usd',
        ),
      ).toEqual(given.total?.value);
    }),
  );
});

test('the bars of every grouping together hold exactly what is counted, and none is empty', () => {
  const one = fc.record({
    wording: fc.constantFrom('', 'up to ', 'more than '),
    day: fc.constantFrom('2025-03-01', '2025-09-10', '2026-02-27'),
    basis: fc.constantFrom(...BASES),
    filing: fc.boolean(),
    of: fc.constantFrom('aws', 'oracle', 'unknown'),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 6 }), fc.constantFrom(...GROUPINGS), (made, grouping) => {
      const figures = made.map(({ wording, day, basis, filing, of }, i) =>
        commitment(`f${i}`, '', {
          deals: [of],
          claims: [claimed(`${wording}$${i + 1} billion`, day, { basis, ...(filing && { filing }) })],
        }),
      );
      const random = fileOf(figures, file.deals);
      const given = answer(random, asked({ grouping }));
      const { bars } = barsOf(given, random);
      expect(bars.flatMap(({ of }) => of).toSorted(byId)).toEqual(given.counted.toSorted(byId));
      expect(bars.filter(({ of, name }) => of.length === 0 || (name === '' && grouping === 'kind'))).toEqual([]);
    }),
  );
});

const byId = (a: Candidate, b: Candidate) => a.figure.id.localeCompare(b.figure.id);

test('shares are of published floors, and the number of suppliers has the bounds of all', () => {
  const suppliers = suppliersOf(answer(file, asked()), file);
  expect(suppliers?.shares.map(({ name, share }) => [name, Math.round(share)])).toEqual([
    ['oracle', 68],
    ['amazon', 32],
  ]);
  expect(suppliers && plain(printQuantity(suppliers.effective))).toBe(
    'more than 1 supplier and less than 1.76 suppliers',
  );
  expect(suppliersOf(answer(file, asked({ day: '2025-01-31' })), file)).toBeUndefined();
});

test('what is only an “up to” has no share, and is of one company all the same', () => {
  const ceiling = fileOf([commitment('a', 'up to $22.4 billion')]);
  expect(suppliersOf(answer(ceiling, asked()), ceiling)).toMatchObject({ shares: [{ name: 'acme', share: 0 }] });
});

test('of what is put in, the number is of investors', () => {
  const money = { kind: 'capital-in' as const, payer: 'acme', payee: 'openai' };
  const paid = fileOf([commitment('a', '$30 billion', { money })]);
  const suppliers = suppliersOf(answer(paid, asked({ measure: 'receives' })), paid);
  expect(suppliers && plain(printQuantity(suppliers.effective))).toBe('1 investor');
});
