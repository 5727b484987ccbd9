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

/** What a thread is told when it starts. */
export interface Workplace {
  /** Folder of the project. */
  root: string;
}

/** What became of an order. */
export type Drawn = { id: number; png: Uint8Array<ArrayBuffer> } | { id: number; error: string };

interface Waiting {
  worker: Worker;
  settle: (drawn: Drawn) => void;
}

/** One for each core, started when its turn comes; what has died is gone from here. */
const workers: (Worker | undefined)[] = Array.from({ length: availableParallelism() }, () => undefined);
let orders = 0;
const waiting = new Map<number, Waiting>();

/**
 * Draws a picture in a thread of its own, one thread for each core: a first build has hundreds of pictures to draw.
 *
 * @param root folder of the project, where the threads find their code: what calls this may have been bundled
 * @throws {Error} when it is no SVG file, or its thread dies
 */
export async function drawInWorker(svg: string, scale: number, root: string): Promise<Uint8Array<ArrayBuffer>> {
  const id = orders++;
  // In turns: one picture takes about as long as another.
  const turn = id % workers.length;
  const worker = (workers[turn] ??= start(turn, root));
  const drawn = await new Promise<Drawn>((settle) => {
    waiting.set(id, { worker, settle });
    // Only while there is something to draw does it keep the process from ending.
    worker.ref();
    worker.postMessage({ id, svg, scale } satisfies Order);
  });
  if ('error' in drawn) throw new Error(drawn.error);
  return drawn.png;
}

function start(turn: number, root: string): Worker {
  const worker = new Worker(join(root, 'src/pictures/picture-worker.ts'), {
    workerData: { root } satisfies Workplace,
  });
  worker.on('message', settle);
  worker.on('error', (error) => {
    workers[turn] = undefined;
    // Whoever ordered a picture can say which one it was.
    for (const [id, order] of waiting) if (order.worker === worker) settle({ id, error: String(error) });
  });
  return worker;
}

function settle(drawn: Drawn) {
  waiting.get(drawn.id)?.settle(drawn);
  waiting.delete(drawn.id);
  if (waiting.size === 0) for (const each of workers) each?.unref();
}
