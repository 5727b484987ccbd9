// Builds the site and serves it: `npm start`, or `npm start --no-build` for the one that is built. PORT says where,
// BASE_PATH below which path, as in the build.
import { constants, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { BUILT, buildSite } from '../build/build-site.ts';
import { endWithNpm } from './end-with-npm.ts';
import { siteAddress } from './site-address.ts';
import { staticSite } from './static-server.ts';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit());
endWithNpm('start');

const port = process.env['PORT'] || '4321';
let answer: RequestListener = (_request, response) => {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '10' };
  response.writeHead(503, headers).end('The site is being built.\n');
};
const server = createServer((request, response) => answer(request, response));

server.on('error', (error: NodeJS.ErrnoException) => {
  const reason = error.code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${error.message})`;
  fail(`Port ${port} ${reason}: choose another, as in PORT=4322 npm start`);
});
// Built only when the place is ours: a build takes its time.
server.on('listening', () => void serve());

const wanted = readWishes();
if (/^\d+$/.test(port) && Number(port) < 65_536) server.listen(Number(port));
else fail(`PORT is "${port}": expected a number up to 65535`);

async function serve() {
  if (wanted.build && !(await buildSite(process.cwd()))) process.exit(1);
  if (!existsSync(join(BUILT, '404.html')))
    fail(`There is no site in ${BUILT}/: npm start without --no-build builds it`);
  answer = staticSite(ownCopy(BUILT), wanted.base);
  const address = server.address();
  const actualPort = address !== null && typeof address === 'object' ? address.port : port;
  const url = `http://localhost:${actualPort}${wanted.base}`;
  console.log(`\nCompute Ledger is at ${styleText('cyan', url)} (Ctrl+C stops it)`);
}

function readWishes(): { build: boolean; base: string } {
  // npm takes an option without `--` before it for one of its own, and hands it on like this.
  const byDefault = process.env['npm_config_build'] !== '';
  try {
    const { values } = parseArgs({ options: { build: { type: 'boolean', default: byDefault } }, allowNegative: true });
    return { build: values.build, base: siteAddress(process.env).base };
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

/** A copy that goes when this process goes: another build, for another address even, does not change what is served. */
function ownCopy(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'compute-ledger-'));
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  cpSync(folder, copy, { recursive: true, mode: constants.COPYFILE_FICLONE });
  return copy;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
