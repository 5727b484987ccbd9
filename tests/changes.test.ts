/** The list of what this site has said, by the day on which it said it. */
import type { Browser, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { build } from './support/built-site.ts';
import { test } from './support/browser.ts';
import { pagesIn, servedAt } from './support/pages.ts';

/** px, whatever was said on a day. */
const LONGEST = 12_000;

const ADDRESS = `${build.publicUrl}changes/`;

const list = pagesIn(build).find(({ url }) => url === ADDRESS)?.root ?? expect.fail('there is no list of changes');
/** Newest first. */
const days = list.querySelectorAll('div[data-said]').map((part) => part.getAttribute('data-said') ?? '');

async function opened<T>(browser: Browser, search: string, look: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  await page.goto(`${servedAt(build, ADDRESS)}${search}`, { waitUntil: 'load' });
  const seen = await look(page);
  await page.close();
  return seen;
}

const shown = (page: Page) =>
  page.evaluate(() => ({
    days: [...document.querySelectorAll<HTMLElement>('div[data-said]')].flatMap((part) =>
      part.checkVisibility() ? [part.dataset['said']] : [],
    ),
    sections: [...document.querySelectorAll('main section')].filter((section) => section.checkVisibility()).length,
    says: document.querySelector('changes-since')?.textContent,
  }));

describe('changes', () => {
  test('stand under the days on which they were said, newest first', () => {
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test('are there whole without a day in the address', async ({ browser }) => {
    const whole = await opened(browser, '', shown);
    expect(whole.days).toEqual(days);
    expect(whole.says).toBe('');
  });

  test('of the days since the one in the address stay, and no others', async ({ browser }) => {
    const [newest = ''] = days;
    const since = await opened(browser, `?since=${newest}`, shown);
    expect(since.days).toEqual([newest]);
    expect(since.says).toContain(`since ${newest}`);
  });

  test('of days that are still to come are none', async ({ browser }) => {
    const [newest = ''] = days;
    const after = new Date(Date.parse(newest) + 86_400_000).toISOString().slice(0, 10);
    const none = await opened(browser, `?since=${after}`, shown);
    expect(none).toEqual({ days: [], sections: 0, says: `Nothing since ${after}. Show all` });
  });

  test('are marked on the page of today for who comes from a pinned copy, by the day of that copy', async ({
    browser,
  }) => {
    const copies = pagesIn(build).filter(({ url }) => /\/figures\/[^/]+\/r\/1\/$/.test(url));
    // One by one, for the first that is found.
    const href = copies
      .values()
      .map(({ root }) => root.querySelector('.pinned a')?.getAttribute('href') ?? '')
      .find((each) => each.includes('?since='));
    expect(href).toMatch(/\/figures\/[^/]+\/\?since=\d{4}-\d\d-\d\d$/);
    const since = new URL(href ?? '', build.publicUrl);
    const page = await browser.newPage();
    await page.goto(servedAt(build, since.href), { waitUntil: 'load' });
    const told = page.locator('since-looked');
    expect(await told.textContent()).toMatch(/^(?:The same as on|No change after|Changed since) \d{4}-\d\d-\d\d/);
    expect(await told.isVisible()).toBe(true);
    expect(await told.locator('a').getAttribute('href')).toContain(`/changes/${since.search}`);
    await page.close();
  });

  test(`and each of their weeks are at most ${LONGEST} px long on a phone`, async ({ browser }) => {
    const pages = pagesIn(build).filter(({ url }) => url.startsWith(ADDRESS));
    expect(pages.length).toBeGreaterThan(2);
    const phone = await browser.newPage({ viewport: { width: 360, height: 740 } });
    for (const { url } of pages) {
      await phone.goto(servedAt(build, url), { waitUntil: 'load' });
      expect(await phone.evaluate(() => document.documentElement.scrollHeight), url).toBeLessThanOrEqual(LONGEST);
    }
    await phone.close();
  });

  test('and the pages of their weeks name the same deals', () => {
    const deals = (part: typeof list | undefined) =>
      (part?.querySelectorAll('main a') ?? [])
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => href.endsWith('#past'))
        .toSorted();
    const weeks = list
      .querySelectorAll('main a')
      .map((link) => new URL(link.getAttribute('href') ?? '', build.publicUrl).href)
      .filter((href) => /\/changes\/\d{4}-w\d\d\/$/.test(href))
      .slice(0, 2);
    expect(deals(list)).toEqual(
      weeks.flatMap((week) => deals(pagesIn(build).find(({ url }) => url === week)?.root)).toSorted(),
    );
  });
});
