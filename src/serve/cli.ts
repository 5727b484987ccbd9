// Serves the built site: `npm start`. PORT says where, BASE_PATH below which path, as in the build.
import { styleText } from 'node:util';
import { siteAddress } from './site-address.ts';
import { createStaticServer } from './static-server.ts';

const { base } = siteAddress(process.env);
const port = process.env['PORT'] || '4321';

const server = createStaticServer('dist', base);
server.on('error', (error: NodeJS.ErrnoException) => {
  const reason = error.code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${error.message})`;
  console.error(`Port ${port} ${reason}: choose another, as in PORT=4322 npm start`);
  process.exitCode = 1;
});
server.on('listening', () => {
  const address = server.address();
  const actualPort = address !== null && typeof address === 'object' ? address.port : port;
  console.log(`\nCompute Ledger is at ${styleText('cyan', `http://localhost:${actualPort}${base}`)} (Ctrl+C stops it)`);
});

// A signal to `npm start` ends npm and its shell but never gets here: without this the server would stay behind.
if (process.env['npm_lifecycle_event'] === 'start') {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit();
  }, 500).unref();
}

if (/^\d+$/.test(port) && Number(port) < 65_536) {
  server.listen(Number(port));
} else {
  console.error(`PORT is "${port}": expected a number up to 65535`);
  process.exitCode = 1;
}
