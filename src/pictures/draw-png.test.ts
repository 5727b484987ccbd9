import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawPng } from './draw-png.ts';

const pixel = (opacity: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><rect width="1" height="1" fill="#ff8800" fill-opacity="${opacity}"/></svg>`;
const drawn = async (opacity: number) => [
  ...(await sharp(await drawPng(pixel(opacity), 1, process.cwd()))
    .raw()
    .toBuffer()),
];

test('an opaque picture is kept without transparency, as small as it can be', async () => {
  expect(await drawn(1)).toEqual([255, 136, 0]);
});

test('what is half transparent keeps its colour', async () => {
  const [red, green, blue, alpha] = await drawn(0.5);
  expect([red, blue, alpha]).toEqual([255, 0, 128]);
  expect(green).toBeCloseTo(136, -1);
});
