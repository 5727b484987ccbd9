import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        // Property tests draw thousands of examples; a busy machine may take its time.
        test: { name: 'unit', include: ['{src,bench}/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
      },
      {
        // The built site: read, crawled, and opened in a real browser.
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          globalSetup: ['tests/support/build-site.ts', 'tests/support/launch-browser.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
