import { spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port on which nothing listens. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Starts a server of a host and waits until `isUp` says so. The server ends with `stop`. */
export async function start(
  command: string,
  args: readonly string[],
  options: SpawnOptions,
  isUp: () => Promise<boolean>,
): Promise<{ stop: () => Promise<void> }> {
  // A group of its own: a server may leave workers behind.
  const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const gone = once(child, 'exit');
  // By itself it ends with a code or, crashed, by a signal.
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const kill = () => {
    if (child.pid !== undefined && !hasEnded()) process.kill(-child.pid);
  };
  // Its group does not hear what ends ours.
  process.once('exit', kill);
  const stop = async () => {
    kill();
    await gone;
  };
  const deadline = Date.now() + 120_000;
  while (!(await isUp())) {
    if (hasEnded()) throw new Error(`${command} ended (${child.exitCode ?? child.signalCode}):\n${output}`);
    if (Date.now() > deadline) {
      await stop();
      throw new Error(`${command} does not come up:\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return { stop };
}

/** Whether a web server gives the page there. */
export const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
