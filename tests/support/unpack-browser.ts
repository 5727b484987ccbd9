import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser of this run, or why there is none; see browser.ts. */
    browser: { launch: LaunchOptions } | { failure: string };
  }
}

/** Finds one browser for all tests, which each worker starts for itself. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'compute-ledger-browser-'));
  try {
    project.provide('browser', { launch: await findBrowser(folder) });
  } catch (error) {
    // Thrown here, it would take the tests that need no browser along.
    project.provide('browser', { failure: String(error) });
  }
  return () => rm(folder, { recursive: true, force: true });
}
