import fc from 'fast-check';
import { expect, test } from 'vitest';
import { total } from '../ledger/arithmetic.ts';
import { plain } from '../ledger/testing.ts';
import { printQuantity } from '../ledger/wording.ts';
import { answer } from './answer.ts';
import { barsOf, suppliersOf } from './bars.ts';
import { GROUPINGS } from './question.ts';
import { asked, claimed, commitment, deal, fileOf } from './testing.ts';

const file = fileOf(
  [
    commitment('aws-first', '$38 billion', { deals: ['aws'] }),
    commitment('aws-more', '', { deals: ['aws'], claims: [claimed('$100 billion', '2026-02-27')] }),
    commitment('oracle-all', 'more than $300 billion', { deals: ['oracle'] }),
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

test('a bar stands for a company, a deal, a year or a rung, the largest first but for years', () => {
  expect(shown('supplier')).toEqual(['oracle: more than $300 billion', 'amazon: $138 billion']);
  expect(shown('deal')).toEqual(['oracle: more than $300 billion', 'aws: $138 billion']);
  expect(shown('year')).toEqual(['2025: more than $338 billion', '2026: $100 billion']);
  expect(shown('firmness')).toEqual(['Signed: more than $300 billion', 'In use, or paid: $138 billion']);
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
