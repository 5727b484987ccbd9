// The child process of build-site.ts. A folder and a cache of its own, so that a build or a server
// that somebody has running beside the tests neither disturbs nor is disturbed.
// First, so that whatever is loaded after it has this clock.
import './days-ahead.ts';
import { build } from 'astro';

const { OUT_DIR: outDir, CACHE_DIR: cacheDir } = process.env;
if (outDir === undefined || cacheDir === undefined) throw new Error('Expected OUT_DIR and CACHE_DIR');

try {
  await build({ outDir, cacheDir, logLevel: 'warn' });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
