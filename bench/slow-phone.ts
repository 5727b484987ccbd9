import type { Browser, Page as Tab, ViewportSize } from 'playwright-core';

/** Of a slow network, from a question to the first byte of its answer, ms: the servers of benches wait for it. */
export const LATENCY = 150;

/**
 * A phone on a slow network, cold. Throughput in bytes per second. Its latency is the server's: what developers' tools
 * delay, a page that measures its own line does not see.
 */
const NETWORK = { offline: false, latency: 0, downloadThroughput: 1.6e6 / 8, uploadThroughput: 1.6e6 / 8 };
const CPU_SLOWDOWN = 4;

/** Does something in a tab of a browser that has seen nothing yet, on a slow phone. */
export async function onSlowPhone<T>(
  browser: Browser,
  viewport: ViewportSize,
  work: (tab: Tab) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport });
  try {
    const tab = await context.newPage();
    const devtools = await context.newCDPSession(tab);
    await devtools.send('Network.enable');
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    await devtools.send('Network.emulateNetworkConditions', NETWORK);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    return await work(tab);
  } finally {
    await context.close();
  }
}
