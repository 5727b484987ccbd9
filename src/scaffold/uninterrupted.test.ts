import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Runs a program in a process of its own, which can be ended. */
const run = (body: string) =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { uninterrupted } from ${JSON.stringify(join(import.meta.dirname, 'uninterrupted.ts'))};\n${body}`,
    ],
    { encoding: 'utf8', timeout: 20_000 },
  );

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('does what was begun to its end, whatever %s says', (signal) => {
  const { stdout, status } = run(
    `console.log(uninterrupted(() => { process.kill(process.pid, '${signal}'); return 'whole'; }));`,
  );
  expect([stdout, status]).toEqual(['whole\n', 0]);
});

test('lets itself be ended again afterwards', () => {
  const { signal } = run(`uninterrupted(() => 1); process.kill(process.pid, 'SIGINT'); setTimeout(() => {}, 10_000);`);
  expect(signal).toBe('SIGINT');
});
