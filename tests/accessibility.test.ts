import axe from 'axe-core';
import { describe } from 'vitest';
import { build } from './support/built-site.ts';
import { test } from './support/browser.ts';
import { samplePages, servedAt } from './support/pages.ts';

const READERS = [
  { width: 1280, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
] as const;

describe('the site', () => {
  // Each in a tab of its own: axe takes its time, and leaves a core idle.
  test.concurrent.for(READERS)(
    'has nothing that axe objects to, $width px wide and $colorScheme',
    { timeout: 180_000 },
    async ({ width, colorScheme }, { browser, expect }) => {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' });
      const problems: string[] = [];
      for (const { url } of samplePages(build)) {
        await page.goto(servedAt(build, url));
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
        for (const { id, help, nodes } of violations) {
          problems.push(...nodes.map(({ target }) => `${url} ${target.join(' ')}: ${help} (${id})`));
        }
      }
      await page.close();
      expect(problems).toEqual([]);
    },
  );
});
