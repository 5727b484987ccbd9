import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pickRows, type RowGroup } from './pick-rows.ts';

const heights = { heading: 10, ofRow: (row: number) => row };
const groups: fc.Arbitrary<RowGroup<number>[]> = fc.array(
  fc.record({
    heading: fc.option(fc.constant('A'), { nil: undefined }),
    rows: fc.array(fc.integer({ min: 20, max: 60 }), { minLength: 1, maxLength: 8 }),
  }),
  { minLength: 1, maxLength: 4 },
);

const heightOf = (of: readonly RowGroup<number>[]) =>
  of.reduce((sum, { heading, rows }) => sum + (heading ? 10 : 0) + rows.reduce((a, b) => a + b, 0), 0);

test('what is picked fits its room, but for a single row that is taller', () => {
  fc.assert(
    fc.property(groups, fc.integer({ min: 0, max: 500 }), (all, room) => {
      const picked = pickRows(all, room, heights);
      const isSingle = picked.length === 1 && picked[0]?.rows.length === 1;
      expect(isSingle || heightOf(picked) <= room).toBe(true);
    }),
  );
});

test('everything is picked where there is room for it, and rows keep their order', () => {
  fc.assert(
    fc.property(groups, fc.integer({ min: 0, max: 500 }), (all, room) => {
      const picked = pickRows(all, room, heights);
      if (heightOf(all) <= room) expect(picked).toEqual(all);
      for (const { rows } of picked) expect(all.map((group) => group.rows.slice(0, rows.length))).toContainEqual(rows);
    }),
  );
});

test('a long group does not push out the next one', () => {
  const all = [{ rows: [30, 30, 30, 30, 30] }, { rows: [30, 30] }];
  expect(pickRows(all, 150, heights).map(({ rows }) => rows.length)).toEqual([3, 2]);
});
