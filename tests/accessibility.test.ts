import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { build } from './support/built-site.ts';
import { test } from './support/browser.ts';
import { samplePages, servedAt } from './support/pages.ts';
import { visitInTabs } from './support/tabs.ts';

const READERS = [
  { width: 1280, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
] as const;

test(
  'axe objects to nothing on a page of each kind, wide and light or narrow and dark',
  { timeout: 300_000 },
  async ({ browser }) => {
    const problems: string[] = [];
    const pages = samplePages(build);
    await visitInTabs(
      browser,
      pages.map(({ url }) => servedAt(build, url)),
      () => undefined,
      async (page, address) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.goto(address);
        await page.evaluate(axe.source);
        for (const reader of READERS) problems.push(...(await objections(page, reader)));
      },
    );
    expect(pages.length).toBeGreaterThan(20);
    expect(problems).toEqual([]);
  },
);

async function objections(page: Page, { width, colorScheme }: (typeof READERS)[number]): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  const { violations } = await page.evaluate(() =>
    // What passes is not asked for: to say where it stands takes longer than to find it.
    (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${page.url()}, ${width} px, ${colorScheme}: ${target.join(' ')}: ${help} (${id})`),
  );
}
