import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptPicture } from './kept-picture.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'pictures-'))));
afterEach(() => rmSync(root, { recursive: true }));

const picture = Uint8Array.of(1, 2, 3);

test('a picture is drawn once', () => {
  const draw = vi.fn(() => picture);
  expect(keptPicture('a', root, draw)).toEqual(picture);
  expect(keptPicture('a', root, draw)).toEqual(picture);
  expect(draw).toHaveBeenCalledOnce();
});

test('another source is another picture', () => {
  keptPicture('a', root, () => picture);
  expect(keptPicture('b', root, () => Uint8Array.of(4))).toEqual(Uint8Array.of(4));
});

test('a picture that cannot be drawn leaves nothing behind', () => {
  const fail = () => {
    throw new Error('no ink');
  };
  expect(() => keptPicture('a', root, fail)).toThrow('no ink');
  expect(readdirSync(root, { recursive: true })).toEqual([]);
});
