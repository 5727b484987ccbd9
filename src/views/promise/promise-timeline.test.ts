import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placePromises, type TimedPromise } from './promise-timeline.ts';
import { date } from '../../ledger/testing.ts';

const READ = date('2026-10-08');
const promise = (deal: string, iso: string, bound = 'on', settled?: string): TimedPromise => ({
  deal: { id: deal, name: deal },
  due: { date: date(iso), bound },
  verdict: 'due',
  ...(settled !== undefined && { settled: date(settled) }),
});

test('a promise is as wide as its time is vague, and a deadline a day', () => {
  const [half, quarter, end] = ['2026-H2', '2026-Q3', '2026'].map(
    (iso, i) => placePromises([promise('a', iso, i === 2 ? 'by' : 'on')], READ).rows[0]?.marks[0],
  );
  expect((half?.width ?? 0) / (quarter?.width ?? 1)).toBeCloseTo(2, 1);
  expect((half?.width ?? 0) / (end?.width ?? 1)).toBeCloseTo(184, 0);
});

test('every deal has one row, and all of it lies within the picture', () => {
  const iso = fc.constantFrom('2025-12', '2026-H1', '2026-H2', '2027', '2028-Q4', '2032', '2026-04-01', '2033-01-01');
  const some = fc.record({ deal: fc.constantFrom('a', 'b', 'c'), iso, settled: fc.option(iso, { nil: undefined }) });
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 12 }), (all) => {
      const promises = all.map((each) => promise(each.deal, each.iso, 'on', each.settled));
      const { rows, read } = placePromises(promises, READ);
      expect(rows.map(({ deal }) => deal.id).toSorted()).toEqual([...new Set(all.map(({ deal }) => deal))].toSorted());
      for (const { marks, height } of rows) {
        for (const { x, width, y, done } of marks) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(100.001);
          expect(y).toBeLessThan(height);
          expect(done ?? 0).toBeLessThanOrEqual(100.001);
        }
      }
      expect(read).toBeGreaterThan(0);
    }),
  );
});

test('what overlaps in a deal lies in lanes of its own', () => {
  const { rows } = placePromises([promise('a', '2026-H2'), promise('a', '2026-12'), promise('a', '2028')], READ);
  const [first, second, third] = rows[0]?.marks ?? [];
  expect(second?.y).not.toBe(first?.y);
  expect(third?.y).toBe(first?.y);
});
