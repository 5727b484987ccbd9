import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

const MODULE = new URL('end-with-npm.ts', import.meta.url).href;
/** Says that it is there, and much later that it is still there. */
const SERVER = `import { endWithNpm } from '${MODULE}'; endWithNpm('dev', 20); setTimeout(() => console.log('left behind'), 10_000); console.log('there');`;

test('a server that npm has started ends with npm’s shell', async () => {
  // A shell that has something to do afterwards stays between us and the server, as npm’s does.
  const shell = spawn('sh', ['-c', '"$NODE" --input-type=module --eval "$SERVER"; echo ended'], {
    env: { ...process.env, NODE: process.execPath, SERVER, npm_lifecycle_event: 'dev' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  shell.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text));
  await once(shell.stdout, 'data');
  // The server has the other end of the pipe: it closes when nobody is left.
  const nobodyIsLeft = once(shell.stdout, 'close');
  shell.kill();
  await nobodyIsLeft;
  expect(said.join('')).toBe('there\n');
});
