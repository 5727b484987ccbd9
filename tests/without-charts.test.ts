/** A whole site without a chart, and so without an article: each of those leads with one. Nor has it deals, or promises. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '../src/check/check.ts';
import { SMALL_SITE } from '../src/check/test-support/small-site-files.ts';
import { buildAnother } from './support/outcome.ts';
import { smallProject, type SmallProject } from './support/small-project.ts';

const KEPT = /^content\/(?:figures|glossary|open|pages|records|sources|vendors)\/|^content\/(?:home|site)\.yaml$/;

let project: SmallProject;
beforeAll(() => {
  const files = Object.entries(SMALL_SITE).map(([path, text]) => {
    const alone = text.replace(/^( {2}deals: ).*acme.*\n(?: {2}promise: .*\n)?/gm, '$1[]\n');
    return [path, KEPT.test(path) ? alone : undefined] as const;
  });
  project = smallProject(Object.fromEntries(files));
});
afterAll(() => project.remove());

test('passes the check, and builds', { timeout: 300_000 }, async () => {
  const errors = check(project.content).diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
  const { folder: root } = project;
  const [outDir, cacheDir] = [join(root, 'dist'), join(root, '.cache')];
  const { failed, text } = await buildAnother({
    root,
    siteUrl: 'https://ledger.test',
    basePath: '/',
    outDir,
    cacheDir,
  });
  expect(failed ? text : '').toBe('');
});
