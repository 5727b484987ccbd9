import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { elementParts, iframeParts, spell } from '../../src/embed/snippet.ts';
import { test } from '../support/browser.ts';
import { embedsOf } from '../support/embeds-of.ts';
import { hostPage } from '../support/hosts.ts';

const COUNT = 20;

describe.each(inject('builds').slice(0, 1))(`a page with ${COUNT} embeds of the site $name`, (build) => {
  const all = embedsOf(build).filter(({ theme }) => theme === 'light');
  const root = build.servedUrl.slice(0, -1);
  const charts = Array.from({ length: COUNT }, (_, i) => all[i % all.length]).flatMap((embed) =>
    embed ? [{ root, chart: embed.chart, title: `Chart`, revision: 1, height: embed.height }] : [],
  );

  test.for([
    ['frames', iframeParts],
    ['elements', elementParts],
  ] as const)('as %s loads each when a reader comes near, once', async ([, parts], { browser }) => {
    const host = await hostPage(
      `<!doctype html>${charts.map((chart) => `<p>Text</p>${spell(parts(chart), ['light', 'live'])}`).join('')}`,
    );
    const reader = await browser.newPage({ viewport: { width: 700, height: 800 } });
    const asked: string[] = [];
    reader.on('request', (request) => {
      if (request.url().startsWith(`${root}/embed/`) && request.isNavigationRequest()) asked.push(request.url());
    });
    await reader.goto(host.url, { waitUntil: 'networkidle' });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThan(COUNT / 2);
    for (let i = 0; i < COUNT; i++) await isShown(reader, i);
    expect(asked.length).toBe(COUNT);
    await reader.close();
    host.close();
  });
});

/** Goes to an embed and waits until it is there. */
async function isShown(page: Page, index: number): Promise<void> {
  const frame = page.locator('iframe').nth(index);
  await frame.scrollIntoViewIfNeeded();
  await frame.contentFrame().locator('h1').waitFor();
}
