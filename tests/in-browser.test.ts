import { describe, expect } from 'vitest';
import { build } from './support/built-site.ts';
import { test } from './support/browser.ts';
import { samplePages, servedAt } from './support/pages.ts';

describe('the site', () => {
  test.for([
    { zone: 'America/Los_Angeles', days: 1, time: '03:00', isOver: false },
    { zone: 'America/Los_Angeles', days: 1, time: '09:00', isOver: true },
    { zone: 'Pacific/Auckland', days: 0, time: '12:00', isOver: true },
  ])(
    'tells a reader in $zone, $days days after a review was due and at $time UTC, that it is overdue: $isOver',
    async ({ zone, days, time, isOver }, { browser }) => {
      const address = new URL('deals/aws/', build.servedUrl).href;
      const page = await browser.newPage({ timezoneId: zone });
      await page.goto(address);
      const overdue = page.locator('review-due');
      const due = Date.parse((await overdue.getAttribute('data-by')) ?? '');
      await page.clock.setFixedTime(`${new Date(due + days * 86_400_000).toISOString().slice(0, 10)}T${time}:00Z`);
      await page.goto(address, { waitUntil: 'load' });
      await page.evaluate(() => customElements.whenDefined('review-due').then(() => undefined));
      expect(await overdue.isVisible()).toBe(isOver);
      await page.close();
    },
  );

  test('shows no line for an empty cell on a phone', async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    const withEmptyCells = samplePages(build).filter(({ html }) => /<t[dh][^>]*>\s*<\/t[dh]>/.test(html));
    expect(withEmptyCells.length).toBeGreaterThan(0);
    const empty: string[] = [];
    for (const { url } of withEmptyCells) {
      await page.goto(servedAt(build, url));
      const lines = await page.locator('td:visible, th:visible').filter({ hasNotText: /\S/ }).count();
      if (lines > 0) empty.push(`${url}: ${lines}`);
    }
    await page.close();
    expect(empty).toEqual([]);
  });

  // A face that comes after the first paint moves what somebody reads, or is not used at all.
  test('asks for the faces that a page draws its words in ahead of its first paint, and for no other', async ({
    browser,
  }) => {
    const faults: string[] = [];
    for (const path of ['', 'deals/aws/', 'deals/nvidia/', 'faq/', 'faq/amazon-stake/', 'changes/', 'methodology/']) {
      // A page of its own: what one has fetched, the next would have at hand.
      const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
      // From a page of the site, whose faces are at hand.
      await page.goto(new URL(path, build.servedUrl).href, { referer: build.servedUrl });
      const { preloaded, drawn } = await page.evaluate(facesOf);
      await page.close();
      if (preloaded !== drawn) faults.push(`/${path} preloads ${preloaded} faces and draws its words in ${drawn}`);
    }
    expect(faults).toEqual([]);
  });

  test('shows its head first on a slow line, then the rest, and moves nothing for that', async ({ browser }) => {
    const seen: unknown[] = [];
    const paths = ['', 'deals/aws/', 'faq/amazon-stake/', 'figures/oracle-commitment/', 'charts/spend-per-year/'];
    for (const path of paths) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.addInitScript(slowLine);
      // Nor does a slow line bring scripts before words are seen.
      await page.route('**/*.js', async (route) => {
        await page.waitForFunction(() => document.documentElement.dataset['first'] !== undefined);
        await route.continue();
      });
      await page.goto(new URL(path, build.servedUrl).href);
      await page.waitForFunction(() => document.documentElement.className === '');
      seen.push(await page.evaluate(whatWasFirst));
      await page.close();
    }
    expect(seen).toEqual(paths.map(() => ({ first: 'words-first', laidOut: true, shifted: 0 })));
  });

  test('shows its sections on one line of a narrow phone, and hides none of them', async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
    await page.goto(build.servedUrl);
    const sections = await page.getByRole('navigation', { name: 'Main' }).getByRole('link').all();
    const tops = await Promise.all(sections.map(async (section) => (await section.boundingBox())?.y));
    await page.close();
    expect(tops.length).toBeGreaterThan(3);
    expect(new Set(tops).size).toBe(1);
  });
});

/** Runs in a page before its own script: makes its line a slow one, and notes what its first paint was of. */
function slowLine(): void {
  Object.defineProperties(PerformanceResourceTiming.prototype, {
    requestStart: { get: () => 0 },
    responseStart: { get: () => 300 },
  });
  new PerformanceObserver(() => {
    document.documentElement.dataset['first'] ??= document.documentElement.className;
  }).observe({ type: 'paint', buffered: true });
}

/** Runs in a page: what its first paint was of, whether all of it is laid out now, and by how much it has moved. */
function whatWasFirst(): { first: string | undefined; laidOut: boolean; shifted: number } {
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  const last = document.querySelector('.footer a:last-of-type');
  return {
    first: document.documentElement.dataset['first'],
    laidOut: last?.checkVisibility({ contentVisibilityAuto: true }) ?? false,
    shifted: observer
      .takeRecords()
      .reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
  };
}

/** Runs in a page: how many faces it preloads and how many it asks for; italics and letters with accents are too rare. */
async function facesOf(): Promise<{ preloaded: number; drawn: number }> {
  await document.fonts.ready;
  const drawn = [...document.fonts].filter(
    // The stand-ins among the reader's own fonts have no range.
    ({ status, style, unicodeRange }) => status !== 'unloaded' && style === 'normal' && /^U\+20-7E/i.test(unicodeRange),
  );
  return { preloaded: document.querySelectorAll('link[rel="preload"][as="font"]').length, drawn: drawn.length };
}
