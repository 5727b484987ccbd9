import { brotliCompressSync } from 'node:zlib';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Paths } from './Paths.tsx';
import { PathsKey } from './PathsKey.tsx';
import { placePath, placePaths } from './place-paths.ts';
import { overlaps } from '../test-support/text-boxes.ts';
import { timeBoxes } from '../test-support/time-boxes.ts';
import { pathsSample } from '../test-support/time-samples.ts';

const placed = placePaths(pathsSample);
const [letter, contract] = placed.groups.flatMap(({ rows }) => rows.map(({ item }) => placePath(item, placed.axis)));
const draw = (idPrefix: string) => render(<Paths chart={pathsSample} idPrefix={idPrefix} />);

test('draws each stretch as firm as the deal was, up to where sources have been read', () => {
  expect(letter?.stretches.map(({ firmness }) => firmness)).toEqual(['announced', 'ended']);
  expect(contract?.stretches.map(({ firmness }) => firmness)).toEqual(['talk', 'agreed', 'building', 'running']);
  for (const { stretches } of [letter, contract].filter((path) => path !== undefined)) {
    for (const [i, { to }] of stretches.entries()) expect(to).toBe(stretches[i + 1]?.from ?? placed.axis.read.at);
  }
});

test('keeps what happened apart from what is promised, and says what lies beyond its edge', () => {
  expect(letter?.events.map(({ kind }) => kind)).toEqual(['change', 'news', 'end']);
  expect(letter?.promises.map(({ kind }) => kind)).toEqual(['stale']);
  expect(contract?.promises.map(({ kind }) => kind)).toEqual(['promise', 'later']);
});

describe.each([280, 320, 480, 600, 639, 640, 768, 1200])('at %i px', (width) => {
  test('no text overlaps or is cut', () => {
    const boxes = timeBoxes(placed, width);
    expect(overlaps(boxes)).toEqual([]);
    for (const { text, left, right, bottom } of boxes) {
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(right, text).toBeLessThanOrEqual(width);
      expect(bottom, text).toBeLessThanOrEqual(placed.height);
    }
  });
});

test('makes every deal a link', () => {
  expect(draw('p').match(/<a href="\/deals\/[a-z]+\/" aria-label="[^"]+">/g)).toHaveLength(2);
});

test('has ids of its own, no script, no style and no number without an end; is small', () => {
  const page = `${draw('a')}${draw('b')}${render(<PathsKey chart={pathsSample} idPrefix="k" />)}`;
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, used = ''] of page.matchAll(/(?:url\(|href=")#([^)"]*)/g)) expect(ids).toContain(used);
  expect(page).not.toMatch(/<script|style=|NaN|Infinity|undefined/);
  expect(brotliCompressSync(draw('p')).length).toBeLessThanOrEqual(3 * 1024);
});
