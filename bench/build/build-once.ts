// The child process of measure-build.ts: what it used is what one build used.
import { build } from 'astro';

const { SITE_ROOT: root, OUT_DIR: outDir, CACHE_DIR: cacheDir } = process.env;
if (root === undefined || outDir === undefined || cacheDir === undefined) {
  throw new Error('Expected SITE_ROOT, OUT_DIR and CACHE_DIR');
}

await build({ root, outDir, cacheDir, logLevel: 'error' });
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
process.send?.({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 });
