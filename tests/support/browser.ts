import { chromium } from 'playwright-core';
import { inject, test as base } from 'vitest';

/** A test with the browser of this run; what a test opens in it, it closes. */
export const test = base.extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
  const launched = inject('browser');
  if ('failure' in launched) throw new Error(`No browser to test with: ${launched.failure}`);
  const browser = await chromium.connect(launched.endpoint);
  onCleanup(() => browser.close());
  return browser;
});
