import { expect, test } from 'vitest';
import { answer } from './answer.ts';
import { largestFirst } from './largest-first.ts';
import { asked, commitment, fileOf } from './testing.ts';

test('puts the number that a headline would print first, and what has none after a stated zero', () => {
  const file = fileOf([
    commitment('none', 'not published'),
    commitment('zero', '$0'),
    commitment('floor', 'at least $20 billion'),
    commitment('ceiling', 'up to $30 billion'),
  ]);
  const { counted, leftOut } = answer(file, asked());
  const ids = [...leftOut, ...counted].toSorted(largestFirst).map(({ figure }) => figure.id);
  expect(ids).toEqual(['ceiling', 'floor', 'zero', 'none']);
});
