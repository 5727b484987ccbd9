import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptFile } from './kept-file.ts';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pictures-'));
  folder = join(root, 'kept');
});
afterEach(() => rmSync(root, { recursive: true }));

const picture = Uint8Array.of(1, 2, 3);
const draw = () => Promise.resolve(picture);

test('a picture is drawn once', async () => {
  const drawing = vi.fn(draw);
  expect(await keptFile('a', '.png', folder, drawing)).toEqual(picture);
  expect(await keptFile('a', '.png', folder, drawing)).toEqual(picture);
  expect(drawing).toHaveBeenCalledOnce();
});

test('another source is another picture', async () => {
  await keptFile('a', '.png', folder, draw);
  expect(await keptFile('b', '.png', folder, () => Promise.resolve(Uint8Array.of(4)))).toEqual(Uint8Array.of(4));
});

test('a picture that cannot be drawn leaves nothing behind', async () => {
  await expect(keptFile('a', '.png', folder, () => Promise.reject(new Error('no ink')))).rejects.toThrow('no ink');
  expect(readdirSync(root)).toEqual([]);
});

test('a picture that cannot be kept is drawn all the same', async () => {
  writeFileSync(folder, 'A file where the folder would be.');
  expect(await keptFile('a', '.png', folder, draw)).toEqual(picture);
});

test('a picture that nobody has asked for in two months goes when a new one comes', async () => {
  mkdirSync(folder);
  for (const [name, days] of [
    ['old.png', 61],
    ['new.png', 59],
  ] as const) {
    writeFileSync(join(folder, name), picture);
    const then = new Date(Date.now() - days * 86_400_000);
    utimesSync(join(folder, name), then, then);
  }
  await keptFile('a', '.png', folder, draw);
  const kept = readdirSync(folder);
  expect(kept).toContain('new.png');
  expect(kept).not.toContain('old.png');
  expect(kept).toHaveLength(2);
});
