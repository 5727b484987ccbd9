// One of the threads of picture-workers.ts.
import { parentPort } from 'node:worker_threads';
import { drawPng } from './draw-png.ts';
import type { Drawn, Order } from './picture-workers.ts';

parentPort?.on('message', ({ id, svg, scale }: Order) => {
  let drawn: Drawn;
  try {
    drawn = { id, png: drawPng(svg, scale) };
  } catch (error) {
    drawn = { id, error: String(error) };
  }
  parentPort?.postMessage(drawn);
});
