import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { BROWSER_ARGS, findBrowser } from '../tests/support/find-browser.ts';
import { serveBuilt } from './serve-built.ts';

/** Does something with a browser of its own, and closes it whatever comes of that. */
export async function inBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'compute-ledger-bench-'));
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({ ...(await findBrowser(folder)), args: BROWSER_ARGS });
    return await work(browser);
  } finally {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The same while the built site is served.
 *
 * @param work is told where: an origin, without a slash at its end
 * @param more pages besides, by path
 */
export async function onBuiltSite<T>(
  work: (browser: Browser, origin: string) => Promise<T>,
  more: Readonly<Record<string, string>> = {},
): Promise<T> {
  const server = await serveBuilt(more);
  const { port } = server.address() as AddressInfo;
  try {
    return await inBrowser((browser) => work(browser, `http://127.0.0.1:${port}`));
  } finally {
    server.close();
  }
}
