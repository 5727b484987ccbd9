import { expect, test } from 'vitest';
import { iconFile } from './icon-file.ts';

const image = (side: number, ...bytes: number[]) => ({ side, png: new Uint8Array(bytes) });

test('says how large each picture is and where it stands', () => {
  const file = iconFile([image(16, 1, 2, 3), image(256, 4, 5)]);
  const view = new DataView(file.buffer);
  expect([...file.subarray(0, 6)]).toEqual([0, 0, 1, 0, 2, 0]);
  const entries = [6, 22].map((at) => ({
    side: view.getUint8(at),
    bytes: [...file.subarray(view.getUint32(at + 12, true)).subarray(0, view.getUint32(at + 8, true))],
  }));
  expect(entries).toEqual([
    { side: 16, bytes: [1, 2, 3] },
    { side: 0, bytes: [4, 5] },
  ]);
});
