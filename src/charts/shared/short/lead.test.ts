import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countRows, leadingRows } from './lead.ts';

const heights = { ofHeading: () => 20, ofRow: () => 40 };
const largest = (a: number, b: number) => b - a;
const rowsOf = (groups: readonly { rows: readonly number[] }[]) => groups.map(({ rows }) => rows);

test('takes the first in order and leaves them in the order of the chart', () => {
  expect(rowsOf(leadingRows([{ rows: [1, 3, 2] }], largest, 80, heights))).toEqual([[3, 2]]);
});

test('counts the heading of each group that has a row', () => {
  const groups = [
    { heading: 'A', rows: [5, 4] },
    { heading: 'B', rows: [3] },
  ];
  expect(rowsOf(leadingRows(groups, largest, 159, heights))).toEqual([[5, 4]]);
  expect(rowsOf(leadingRows(groups, largest, 160, heights))).toEqual([[5, 4], [3]]);
});

test('shows two rows however little room there is', () => {
  expect(rowsOf(leadingRows([{ rows: [1, 2, 3] }], largest, 0, heights))).toEqual([[2, 3]]);
});

test('needs no more than its room where more than two rows lead', () => {
  const groups = fc.array(fc.record({ rows: fc.array(fc.record({ size: fc.nat() }), { minLength: 1 }) }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(groups, fc.integer({ min: 0, max: 400 }), (all, room) => {
      const count = countRows(leadingRows(all, (a, b) => b.size - a.size, room, heights));
      expect(count <= 2 || count * 40 <= room).toBe(true);
    }),
  );
});
