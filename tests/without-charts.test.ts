/** The whole site without a chart, and so without an article: each of those leads with one. */
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '../src/check/check.ts';
import { readContent } from '../src/model/reading/read-content.ts';
import { build } from './support/build-site.ts';

const ROOT = join(import.meta.dirname, '..');
const PARTS = [
  'src',
  'public',
  'package.json',
  'tsconfig.json',
  'CITATION.cff',
  'astro.config.mjs',
  'tailwind.config.mjs',
];
const KEPT = ['figures', 'glossary', 'records', 'site.yaml', 'sources', 'vendors'];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-without-charts-'));
  for (const part of [...PARTS, ...KEPT.map((each) => join('content', each))])
    await cp(join(ROOT, part), join(folder, part), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const figures = join(folder, 'content/figures');
  for (const file of await readdir(figures)) {
    const text = await readFile(join(figures, file), 'utf8');
    await writeFile(join(figures, file), text.replace(/^ {2}deals: .*$/gm, '  deals: []'));
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('passes the check, and builds', { timeout: 300_000 }, async () => {
  const errors = check(readContent(folder)).diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
  const places = { OUT_DIR: join(folder, 'dist'), CACHE_DIR: join(folder, '.cache') };
  const { failed, text } = await build({ SITE_URL: 'https://ledger.test', BASE_PATH: '/', ...places }, folder);
  expect(failed ? text : '').toBe('');
});
