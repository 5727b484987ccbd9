import { chromium, type Browser } from 'playwright-core';
import { inject, test as base } from 'vitest';
import { BROWSER_ARGS } from './find-browser.ts';

/** @param args what the browser is started with besides what each is */
function launched(...args: readonly string[]) {
  return async ({}, { onCleanup }: { onCleanup: (close: () => Promise<void>) => void }): Promise<Browser> => {
    const found = inject('browser');
    const none = (why: unknown) => new Error(`No browser to test with: ${String(why)}`);
    if ('failure' in found) throw none(found.failure);
    const started = { ...found.launch, args: [...BROWSER_ARGS, ...args] };
    const browser = await chromium.launch(started).catch((error: unknown) => {
      throw none(error);
    });
    onCleanup(() => browser.close());
    return browser;
  };
}

/**
 * A test with a browser, which the test files of a worker share: one for all workers would be spoken to through the
 * process that runs them, at a fifth of a test's cost. What a test opens in it, it closes.
 *
 * `layoutBrowser` lays pages out as any browser does, but hardly draws them, which is a third of the cost of a page that
 * is only measured. It answers no pointer.
 */
export const test = base
  .extend('browser', { scope: 'worker' }, launched())
  .extend('layoutBrowser', { scope: 'worker' }, launched('--disable-threaded-compositing'));
