/** Astro itself, on a small site whose chart gets another name. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { printPermalinks } from '../model/reading/files/permalinks-file.ts';
import { siteWith } from '../check/test-support/small-site.ts';
import { update } from '../check/lost/compare-permalinks.ts';
import { readSite } from './read-site.ts';

const repository = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);
const root = mkdtempSync(join(tmpdir(), 'renamed-'));
afterAll(() => rmSync(root, { recursive: true }));

const SITE = { origin: 'https://ledger.test', base: '/' };
const PAGES = {
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { permalinks } from './src/permalinks/integration.ts';
const site = { origin: '${SITE.origin}', base: '${SITE.base}' };
export default { site: site.origin, integrations: [permalinks(site), mdx()], cacheDir: './.cache' };
`,
  'package.json': '{ "type": "module" }',
  'src/pages/charts/[id].astro': `---
import { getCollection } from 'astro:content';
export const getStaticPaths = async () => (await getCollection('charts')).map(({ id }) => ({ params: { id } }));
---
<main><h1>A chart</h1></main>
`,
  'src/pages/charts/[id].csv.ts': `import { getCollection } from 'astro:content';
export const getStaticPaths = async () => (await getCollection('charts')).map(({ id }) => ({ params: { id } }));
export const GET = () => new Response('Acme,38\\r\\n');
`,
  'src/pages/embed/[id]/r/1.astro': `---
import { getCollection } from 'astro:content';
export const getStaticPaths = async () => (await getCollection('charts')).map(({ id }) => ({ params: { id } }));
---
<p>$38 billion</p>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const charts = await getCollection('charts');
---
<main>{charts.map(({ id }) => <figure id={\`chart-\${id}\`}>$38 billion</figure>)}</main>
`,
  'src/pages/[...retired].astro': `---
import { readRetired } from '../permalinks/read-retired.ts';
import { isPage } from '../model/retired/retired.ts';
export const getStaticPaths = () =>
  readRetired(process.cwd())
    .redirects.filter(({ from }) => isPage(from))
    .map(({ from, to }) => ({ params: { retired: from.slice(1, -1) }, props: { to } }));
---
<html data-retired><a href={Astro.props.to}>It has moved</a></html>
`,
};

function write(path: string, content: string | Uint8Array) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** What an editor does who renames the chart everywhere in `content/`, and no more. */
function rename(id: string, newId: string) {
  renameSync(join(root, `content/charts/${id}.yaml`), join(root, `content/charts/${newId}.yaml`));
  for (const { path } of siteWith()) {
    if (path.startsWith('content/charts/')) continue;
    write(path, read(path).replaceAll(id, newId));
  }
}

async function build(): Promise<{ code: number; output: string }> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', VITEST: undefined };
  const astro = [join(repository, 'node_modules/astro/bin/astro.mjs'), 'build'];
  try {
    const { stdout, stderr } = await run(process.execPath, astro, { cwd: root, env });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

test('a chart gets another name with one redirect, and nothing that was published of it is gone', async () => {
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
  mkdirSync(join(root, 'src'));
  for (const part of [
    'check',
    'embed',
    'ledger',
    'model',
    'permalinks',
    'publish',
    'scaffold',
    'serve',
    'content.config.ts',
  ])
    symlinkSync(join(repository, 'src', part), join(root, 'src', part));
  for (const [path, text] of Object.entries(PAGES)) write(path, text);
  for (const { path, bytes } of siteWith()) write(path, bytes);
  const kept = '<p>$38 billion</p>';
  const sha256 = createHash('sha256').update(kept).digest('hex');
  write('content/revisions/charts/acme-money/1.html', kept);
  write('content/revisions/charts/acme-money/1.json', JSON.stringify({ revision: 1, sha256 }));

  const frame = `<!DOCTYPE html>${kept}`;
  const before = {
    'index.html': '<main><figure id="chart-acme-money">$38 billion</figure></main>',
    'charts/acme-money/index.html': '<main><h1>A chart</h1></main>',
    'charts/acme-money.csv': 'Acme,38\r\n',
    'embed/acme-money/r/1/index.html': frame,
  };
  for (const [path, text] of Object.entries(before)) write(join('published', path), text);
  const published = readSite(join(root, 'published'), SITE);
  expect([...published.keys()]).toContain('/#chart-acme-money');
  write('content/permalinks.txt', printPermalinks(update([], published, '2026-10-01')));

  rename('acme-money', 'acme-price');
  write(
    'content/redirects.yaml',
    '- { from: /charts/acme-money/, to: /charts/acme-price/, date: 2026-10-02, why: A better name. }\n',
  );
  const folder = join(root, 'content/revisions/charts');
  renameSync(join(folder, 'acme-money'), join(folder, 'acme-price'));
  expect(await build()).toMatchObject({ code: 0 });
  const after = readSite(join(root, 'dist'), SITE);
  expect([...published.keys()].filter((address) => !after.has(address))).toEqual([]);
  expect(read('dist/embed/acme-money/r/1/index.html')).toBe(frame);
  expect(read('dist/charts/acme-money.csv')).toBe('Acme,38\r\n');
}, 120_000);
