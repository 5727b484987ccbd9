import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** A picture to be drawn. */
export interface PictureJob {
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

/** What became of a job. */
export type PictureResult = { id: number; png: Uint8Array<ArrayBuffer> } | { id: number; error: string };

interface PendingJob {
  worker: Worker;
  settle: (result: PictureResult) => void;
}

/** One for each core, started when its turn comes; what has died is gone from here. */
const workers: (Worker | undefined)[] = Array.from({ length: availableParallelism() }, () => undefined);
let jobs = 0;
const pending = new Map<number, PendingJob>();

/**
 * Draws a picture in a thread of its own, one thread for each core: a first build has hundreds of pictures to draw.
 *
 * @param root folder of the project, where the threads find their code: what calls this may have been bundled
 * @throws {Error} when it is no SVG file, or its thread dies
 */
export async function drawInWorker(svg: string, scale: number, root: string): Promise<Uint8Array<ArrayBuffer>> {
  const id = jobs++;
  // In turns: one picture takes about as long as another.
  const turn = id % workers.length;
  const worker = (workers[turn] ??= start(turn, root));
  const result = await new Promise<PictureResult>((settle) => {
    pending.set(id, { worker, settle });
    // Only while there is something to draw does it keep the process from ending.
    worker.ref();
    worker.postMessage({ id, svg, scale } satisfies PictureJob);
  });
  if ('error' in result) throw new Error(result.error);
  return result.png;
}

function start(turn: number, root: string): Worker {
  const worker = new Worker(join(root, 'src/pictures/picture-worker.ts'), {
    workerData: { root } satisfies Workplace,
  });
  worker.on('message', settle);
  worker.on('error', (error) => {
    workers[turn] = undefined;
    // Whoever ordered a picture can say which one it was.
    for (const [id, job] of pending) if (job.worker === worker) settle({ id, error: String(error) });
  });
  return worker;
}

function settle(result: PictureResult) {
  pending.get(result.id)?.settle(result);
  pending.delete(result.id);
  if (pending.size === 0) for (const each of workers) each?.unref();
}
