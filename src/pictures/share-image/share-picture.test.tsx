import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  labelsApart,
  nameColumn,
  pickForThumbnail,
  placeThumbnail,
  type ThumbnailGroup,
} from '../../charts/shared/thumbnail/place-thumbnail.ts';
import type { ThumbnailRow } from '../../charts/shared/thumbnail/Thumbnail.tsx';
import { PICTURE_SCALE, pictureOn } from './share-body.ts';
import { SHARE } from './share-sheet.ts';

const PICTURE = pictureOn(SHARE, PICTURE_SCALE);

const row = (name: string): ThumbnailRow => ({
  name,
  value: { bound: 'up to', number: '6 GW' },
  hue: 'power',
  mark: () => null,
});
const group = (heading: string | undefined, count: number): ThumbnailGroup<ThumbnailRow> => ({
  heading,
  rows: Array.from({ length: count }, (_, i) => row(`Row ${i}`)),
});
const shown = (groups: readonly ThumbnailGroup<ThumbnailRow>[], isTimed = false) =>
  pickForThumbnail(groups, PICTURE.height, isTimed).flatMap(({ rows }) => rows).length;

test.each([
  ['one group', [group(undefined, 9)], false],
  ['two groups with headings', [group('OpenAI pays', 8), group('OpenAI receives', 3)], false],
  ['three groups with headings', [group('A', 4), group('B', 2), group('C', 2)], false],
  ['a chart over time', [group(undefined, 9), group(undefined, 9)], true],
])('of %s a share image shows five rows at least', (_name, groups, isTimed) => {
  expect(shown(groups, isTimed)).toBeGreaterThanOrEqual(5);
});

const groups = fc.array(
  fc.record({
    heading: fc.option(fc.constant('OpenAI pays'), { nil: undefined }),
    rows: fc.array(fc.lorem({ maxCount: 6 }).map(row), { minLength: 1, maxLength: 9 }),
  }),
  { minLength: 1, maxLength: 4 },
);

test('a chart never runs into the foot of its share image, nor is it cut', () => {
  fc.assert(
    fc.property(groups, fc.boolean(), (all, isTimed) => {
      const picked = pickForThumbnail(all, PICTURE.height, isTimed);
      expect(placeThumbnail(picked, isTimed, PICTURE.height).height).toBeLessThanOrEqual(PICTURE.height);
    }),
  );
});

test('names take no more room than the longest of them, so that marks get the rest', () => {
  const [short, long] = [nameColumn([{ rows: [row('AMD')] }]), nameColumn([{ rows: [row('AMD'), row('Cerebras')] }])];
  expect(short).toBeLessThan(60);
  expect(long).toBeGreaterThan(short);
  const beside = nameColumn([{ rows: [{ ...row('AMD'), heading: 'Chips' }] }]);
  expect(beside).toBeGreaterThan(short + 30);
  expect(nameColumn([{ rows: [row('word '.repeat(40))] }])).toBeLessThanOrEqual(220);
});

test('years that would touch are named by halves or thirds', () => {
  const years = Array.from({ length: 8 }, (_, i) => ({ at: i * 12.5, label: String(2025 + i) }));
  const named = (width: number) => labelsApart(years, width).map(({ label }) => label);
  expect(named(600)).toHaveLength(8);
  expect(named(180)).toEqual(['2025', '2027', '2029', '2031']);
  expect(named(110)).toEqual(['2025', '2028', '2031']);
  expect(named(1)).toEqual(['2025']);
});
