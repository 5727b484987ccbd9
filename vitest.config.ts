import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

export default defineConfig({
  test: {
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        // Property tests draw thousands of examples; a busy machine may take its time. Files of pure logic leave nothing
        // behind for the next one, so they need no process of their own.
        test: { name: 'unit', include: ['{src,bench}/**/*.test.{ts,tsx}'], testTimeout: 30_000, isolate: false },
      },
      {
        // The built site: read, crawled, and opened in a real browser.
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          // Files share what they have read of the pages.
          isolate: false,
          // Browser tests wait for a third of their time; each worker has a browser.
          maxWorkers: Math.min(8, Math.ceil(1.5 * availableParallelism())),
          // It is being built while the unit tests run.
          sequence: { groupOrder: 1 },
          globalSetup: ['tests/support/build-sites.ts', 'tests/support/unpack-browser.ts'],
          // Nothing is timed: some read every page, beside others that build.
          testTimeout: 120_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
