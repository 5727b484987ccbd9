import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { drawnIn, unplainIn, type Box } from '../src/pictures/test-support/plain-svg.ts';
import { build } from './support/built-site.ts';

const FOLDER = join(build.directory, 'charts');
const files = globSync('*.svg', { cwd: FOLDER });
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

test('every picture of a chart is plain, and drawn within its frame', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((name) => unplainIn(read(name)).map((problem) => `${name}: ${problem}`))).toEqual([]);
});

/** Whether a program that draws SVG leaves the ground bare everywhere in a place. */
function isBareIn(svg: string): (box: Box) => boolean {
  const { pixels, width } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const pixelAt = (x: number, y: number) => pixels.readUInt32BE(4 * (y * width + x));
  const ground = pixelAt(0, 0);
  return ({ left, top, right, bottom }) => {
    for (let y = Math.ceil(top); y < bottom - 1; y++)
      for (let x = Math.ceil(left); x < right - 1; x++) if (pixelAt(x, y) !== ground) return false;
    return true;
  };
}

test('wherever a mark is filled, a program that draws SVG draws something', () => {
  for (const name of files.filter((file) => !file.includes('-dark'))) {
    const svg = read(name);
    const isBare = isBareIn(svg);
    const [paper, ...drawn] = drawnIn(svg).filter(({ name: element }) => element === 'rect' || element === 'path');
    const marks = drawn.flatMap(({ attributes: { fill = 'none' }, box }) =>
      box && !['none', paper?.attributes['fill']].includes(fill) && box.right - box.left > 4 && box.bottom - box.top > 4
        ? [box]
        : [],
    );
    expect(marks.length, name).toBeGreaterThan(0);
    expect(marks.filter(isBare), name).toEqual([]);
  }
});
