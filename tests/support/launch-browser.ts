import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { BROWSER_ARGS, findBrowser } from './find-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of this run listens, or why it does not; see browser.ts. */
    browser: { endpoint: string } | { failure: string };
  }
}

/** Starts one browser for all test files. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'compute-ledger-browser-'));
  let server: BrowserServer | undefined;
  try {
    server = await chromium.launchServer({ ...(await findBrowser(folder)), args: BROWSER_ARGS });
    project.provide('browser', { endpoint: server.wsEndpoint() });
  } catch (error) {
    // Thrown here, it would take the tests that need no browser along.
    project.provide('browser', { failure: String(error) });
  }
  return async () => {
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  };
}
