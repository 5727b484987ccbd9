// One of the threads of picture-workers.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { drawPng } from './draw-png.ts';
import type { Drawn, Order, Workplace } from './picture-workers.ts';

const { root } = workerData as Workplace;

parentPort?.on('message', ({ id, svg, scale }: Order) => {
  void drawPng(svg, scale, root)
    .then(
      (png): Drawn => ({ id, png }),
      (error: unknown): Drawn => ({ id, error: String(error) }),
    )
    .then((drawn) => parentPort?.postMessage(drawn));
});
