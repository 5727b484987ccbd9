// One of the threads of picture-workers.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { drawPng } from './draw-png.ts';
import type { PictureResult, PictureJob, Workplace } from './picture-workers.ts';

const { root } = workerData as Workplace;

parentPort?.on('message', ({ id, svg, scale }: PictureJob) => {
  void drawPng(svg, scale, root)
    .then(
      (png): PictureResult => ({ id, png }),
      (error: unknown): PictureResult => ({ id, error: String(error) }),
    )
    .then((result) => parentPort?.postMessage(result));
});
