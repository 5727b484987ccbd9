import { chromium } from 'playwright-core';
import { inject, test as base } from 'vitest';
import { BROWSER_ARGS } from './find-browser.ts';

/**
 * A test with a browser, which the test files of a worker share: one for all workers would be spoken to through the
 * process that runs them, at a fifth of a test's cost. What a test opens in it, it closes.
 */
export const test = base.extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const found = inject('browser');
  const none = (why: unknown) => new Error(`No browser to test with: ${String(why)}`);
  if ('failure' in found) throw none(found.failure);
  const browser = await chromium.launch({ ...found.launch, args: BROWSER_ARGS }).catch((error: unknown) => {
    throw none(error);
  });
  onCleanup(() => browser.close());
  return browser;
});
