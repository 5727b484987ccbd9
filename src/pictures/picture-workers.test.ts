import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawInWorker } from './picture-workers.ts';

/** Draws everything alike, and dies of some. */
const CODE = `import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ id, svg }) => {
  if (svg === 'deadly') throw new Error('out of ink');
  parentPort.postMessage({ id, png: Uint8Array.of(1) });
});
`;

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'workers-'));
  mkdirSync(join(root, 'src/pictures'), { recursive: true });
  writeFileSync(join(root, 'src/pictures/picture-worker.ts'), CODE);
});
afterAll(() => rmSync(root, { recursive: true }));

test('a thread that dies fails the picture that it was drawing, and all others are drawn', async () => {
  await expect(drawInWorker('deadly', 1, root)).rejects.toThrow('out of ink');
  // Each thread has its turn, the one in place of the dead one too.
  const later = Array.from({ length: availableParallelism() }, () => drawInWorker('harmless', 1, root));
  expect(await Promise.all(later)).toEqual(later.map(() => Uint8Array.of(1)));
});
