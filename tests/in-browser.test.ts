import type { Page } from 'playwright-core';
import { beforeAll, describe, expect } from 'vitest';
import { build } from './support/built-site.ts';
import { test } from './support/browser.ts';
import { pagesIn, samplePages, servedAt } from './support/pages.ts';
import { visitInTabs } from './support/tabs.ts';
import { TEXT_SPACING } from './support/text-spacing.ts';

describe('the site', () => {
  let addresses: string[];
  beforeAll(() => {
    addresses = samplePages(build).map(({ url }) => servedAt(build, url));
  });

  test('shows with scripts off all the text that it shows with scripts on', async ({ browser }) => {
    const texts = async (javaScriptEnabled: boolean) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const found = new Map<string, string[]>();
      await visitInTabs(
        context,
        addresses,
        () => undefined,
        async (page, address) => void found.set(address, await textOf(page, address)),
      );
      await context.close();
      return found;
    };
    const without = await texts(false);
    const lost = [...(await texts(true))].flatMap(([address, lines]) => {
      const kept = new Set(without.get(address));
      return lines.filter((line) => !kept.has(line)).map((line) => `${address}: ${line}`);
    });
    expect(without.size).toBe(addresses.length);
    expect(lost).toEqual([]);
  });

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

  // WCAG 2.5.8. WCAG 1.4.10 asks for 320 px, and 1.4.12 for the same with text spaced out.
  test('has targets 24 px high for a finger, and no sideways scrolling: 280 px wide, or 320 px with text spaced out', async ({
    browser,
  }) => {
    const context = await browser.newContext({ hasTouch: true });
    const problems: string[] = [];
    const measure = async (page: Page, address: string, limit: number) => {
      await page.setViewportSize({ width: limit, height: 800 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > limit) problems.push(`${address} is ${width} px wide in ${limit} px`);
    };
    const visit = async (page: Page, address: string) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(address);
      problems.push(...(await page.evaluate(lowTargets)).map((problem) => `${address}: ${problem}`));
      await measure(page, address, 280);
      await page.addStyleTag({ content: TEXT_SPACING });
      await measure(page, address, 320);
    };
    await visitInTabs(context, addresses, () => undefined, visit);
    await context.close();
    expect(problems).toEqual([]);
  });

  test('shows no line for an empty cell on a phone', async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    const withEmptyCells = pagesIn(build).filter(({ html }) => /<t[dh][^>]*>\s*<\/t[dh]>/.test(html));
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
  test('preloads the faces that a page draws its words in, and no other', async ({ browser }) => {
    const faults: string[] = [];
    for (const path of ['', 'deals/aws/', 'deals/nvidia/', 'faq/', 'faq/amazon-stake/', 'changes/', 'methodology/']) {
      // A page of its own: what one has fetched, the next would have at hand.
      const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
      await page.goto(new URL(path, build.servedUrl).href);
      const { preloaded, drawn } = await page.evaluate(facesOf);
      await page.close();
      if (preloaded !== drawn) faults.push(`/${path} preloads ${preloaded} faces and draws its words in ${drawn}`);
    }
    expect(faults).toEqual([]);
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

/** Runs in a page: how many faces it preloads and how many it asks for; italics and letters with accents are too rare. */
async function facesOf(): Promise<{ preloaded: number; drawn: number }> {
  await document.fonts.ready;
  const drawn = [...document.fonts].filter(
    // The stand-ins among the reader's own fonts have no range.
    ({ status, style, unicodeRange }) => status !== 'unloaded' && style === 'normal' && /^U\+20-7E/i.test(unicodeRange),
  );
  return { preloaded: document.querySelectorAll('link[rel="preload"][as="font"]').length, drawn: drawn.length };
}

/** Runs in a page: links and controls less than 24 px high, those in a line of other words aside (WCAG 2.5.8). */
function lowTargets(): string[] {
  const isInline = (element: Element) => getComputedStyle(element).display.startsWith('inline');
  const isInRunningText = (element: Element) => {
    let block = element;
    while (isInline(block) && block.parentElement) block = block.parentElement;
    const others = block.textContent.replace(element.textContent, '');
    return block !== element && /[\p{L}\p{N}]/u.test(others);
  };
  return [...document.querySelectorAll('a[href], button, summary, input, select')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('svg'))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && box.height < 24 && box.bottom > 0)
    .filter(({ element }) => !isInRunningText(element))
    .map(({ element, box }) => `“${element.textContent.trim()}” is ${box.height.toFixed(1)} px high`);
}

/** What does something only with a script, and says so only then. */
const CONTROLS = 'button, copy-text a, filter-list label';

/** The lines of text that a reader sees, controls aside. */
async function textOf(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  const text = await page.evaluate((controls) => {
    for (const control of document.querySelectorAll(controls)) control.remove();
    return document.body.innerText;
  }, CONTROLS);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
