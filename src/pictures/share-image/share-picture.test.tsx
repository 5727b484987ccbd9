import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  pickForThumbnail,
  placeThumbnail,
  type ThumbnailGroup,
  type ThumbnailRow,
} from '../../charts/shared/thumbnail/Thumbnail.tsx';
import { pictureOn } from './share-body.ts';
import { SHARE } from './share-sheet.ts';

const PICTURE = pictureOn(SHARE);

const row = (name: string): ThumbnailRow => ({
  name,
  value: { bound: 'up to', number: '6 GW' },
  hue: 'power',
  mark: () => null,
});
const group = (heading: string | undefined, count: number): ThumbnailGroup => ({
  heading,
  rows: Array.from({ length: count }, (_, i) => row(`Row ${i}`)),
});
const shown = (groups: readonly ThumbnailGroup[], isTimed = false) =>
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
