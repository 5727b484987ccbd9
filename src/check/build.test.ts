/** Astro itself, on content that is not in order. On content that is, tests/builds.test.ts says what it builds. */
import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import type { RawFile } from '../model/reading/files/source-file.ts';
import { projectWith, REPOSITORY } from './test-support/project.ts';
import { siteEdited } from './test-support/small-site.ts';

const run = promisify(execFile);
const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

const CONFIG = `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()], cacheDir: './.cache' };
`;

function site(files: readonly RawFile[]): string {
  const own = Object.entries({ 'astro.config.mjs': CONFIG, 'src/pages/index.astro': '<p>A page</p>' });
  const root = projectWith([...files, ...own.map(([path, text]) => ({ path, bytes: Buffer.from(text) }))]);
  roots.push(root);
  return root;
}

async function build(root: string): Promise<{ code: number; output: string }> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', VITEST: undefined };
  try {
    const { stdout, stderr } = await run(
      process.execPath,
      [join(REPOSITORY, 'node_modules/astro/bin/astro.mjs'), 'build'],
      { cwd: root, env },
    );
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

const WRONG_TOTAL = `form: stack
title: Together they have power
subtitle: Gigawatts
description: One sum.
unit: gw
hue: power
rows:
  - label: All of it
    detail: both layers
    parts:
      - { label: Acme, figure: acme-capacity }
      - { label: Gamma, figure: gamma-capacity }
note: Nothing is left out.
`;

test(
  'a typed number and a chart that adds what may not be added end the build with the report and without a stack trace',
  { timeout: 60_000 },
  async () => {
    const typed = siteEdited('content/deals/acme.mdx', '- A <Term', 'It costs $38 billion.\n\n- A <Term');
    const root = site([...typed, { path: 'content/charts/wrong-total.yaml', bytes: Buffer.from(WRONG_TOTAL) }]);
    const { code, output } = await build(root);
    expect(code).toBe(1);
    expect(output).toContain('content/deals/acme.mdx:48:10 error number-without-figure');
    expect(output).toContain('content/charts/wrong-total.yaml:11:7 error not-addable');
    expect(output).toMatch(/“All of it” cannot be added up: .*layer/);
    expect(output).not.toMatch(/^\s+at /m);
    expect(existsSync(join(root, 'dist/index.html'))).toBe(false);
  },
);
