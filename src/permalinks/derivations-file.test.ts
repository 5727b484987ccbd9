import fc from 'fast-check';
import { expect, test } from 'vitest';
import { understand } from '../model/understand.ts';
import { derivationsIn } from '../model/derivations.ts';
import { DERIVATIONS, printDerivations, type DatedDerivation } from './derivations-file.ts';

const ids = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,5}){0,2}$/);
const revisions: fc.Arbitrary<DatedDerivation> = fc
  .record({
    operands: fc.uniqueArray(ids, { minLength: 2, maxLength: 4 }),
    numbers: fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 4, maxLength: 4 }),
  })
  .map(({ operands, numbers }) => ({
    date: '2026-11-22',
    formula: `sum(${operands.join(', ')})`,
    inputs: Object.fromEntries(operands.map((id, i) => [id, numbers[i] ?? 1])),
  }));
const files = fc
  .array(fc.tuple(ids, fc.array(revisions, { minLength: 1, maxLength: 3 })), { maxLength: 4 })
  .map((all) => new Map(all));

test('what is printed is read again by the checker, whole', () => {
  fc.assert(
    fc.property(files, (all) => {
      const { content } = understand([{ path: DERIVATIONS, bytes: new TextEncoder().encode(printDerivations(all)) }]);
      const read = new Map(
        [...derivationsIn(content)].map(([id, of]) => [id, of.map(({ formula, inputs }) => ({ formula, inputs }))]),
      );
      const written = new Map([...all].map(([id, of]) => [id, of.map(({ date: _, ...each }) => each)]));
      expect(Object.fromEntries(read)).toEqual(Object.fromEntries(written));
    }),
    { numRuns: 50 },
  );
});

test('a revision that is added leaves every line that stood there', () => {
  const one: DatedDerivation = { date: '2026-11-22', formula: 'a / b', inputs: { a: 1, b: 1 } };
  const two: DatedDerivation = { date: '2026-12-01', formula: 'a / b', inputs: { a: 2, b: 1 } };
  const before = printDerivations(new Map([['x', [one]]]));
  const after = printDerivations(
    new Map([
      ['x', [one, two]],
      ['a', [one]],
    ]),
  ).split('\n');
  expect(before.split('\n').filter((line) => !after.includes(line))).toEqual([]);
});
