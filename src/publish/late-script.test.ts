import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';
import { lateScript } from './late-script.ts';

const KB = 1024;
const SCRIPT = 4 * KB;

const ROOT = process.cwd();
const bytes = (text: string) => brotliCompressSync(text).length;

/** What every page has of it before the first key. */
function beforeFirstKey(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(ROOT, 'src/client/search/search-box.ts')],
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

test(`the field in the head of a page needs at most ${SCRIPT / KB} KB of script, all in all`, () => {
  const size = bytes(beforeFirstKey()) + bytes(lateScript('search/box.js', ROOT));
  expect(size).toBeGreaterThan(KB);
  expect(size).toBeLessThanOrEqual(SCRIPT);
});

test(`and so does the page of results`, () => {
  expect(bytes(lateScript('search/page.js', ROOT))).toBeLessThanOrEqual(SCRIPT);
});
