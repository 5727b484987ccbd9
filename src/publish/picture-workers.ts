import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** A picture to be drawn. */
export interface Order {
  id: number;
  svg: string;
  /** Pixels per px. */
  scale: number;
}

/** What became of an order. */
export type Drawn = { id: number; png: Uint8Array<ArrayBuffer> } | { id: number; error: string };

type Settle = (drawn: Drawn) => void;

let workers: Worker[] | undefined;
let orders = 0;
const waiting = new Map<number, Settle>();

/**
 * Draws a picture in a thread of its own, one thread for each core: a first build has hundreds of pictures to draw.
 *
 * @param root folder of the project, where the threads find their code: what calls this may have been bundled
 * @throws {Error} when it is no SVG file
 */
export async function drawInWorker(svg: string, scale: number, root: string): Promise<Uint8Array<ArrayBuffer>> {
  workers ??= Array.from({ length: availableParallelism() }, () => start(root));
  const id = orders++;
  // In turns: one picture takes about as long as another.
  const worker = workers[id % workers.length];
  const drawn = await new Promise<Drawn>((settle) => {
    waiting.set(id, settle);
    // Only while there is something to draw does it keep the process from ending.
    worker?.ref();
    worker?.postMessage({ id, svg, scale } satisfies Order);
  });
  if ('error' in drawn) throw new Error(drawn.error);
  return drawn.png;
}

function start(root: string): Worker {
  const worker = new Worker(join(root, 'src/publish/picture-worker.ts'));
  worker.on('message', (drawn: Drawn) => {
    waiting.get(drawn.id)?.(drawn);
    waiting.delete(drawn.id);
    if (waiting.size === 0) for (const each of workers ?? []) each.unref();
  });
  return worker;
}
