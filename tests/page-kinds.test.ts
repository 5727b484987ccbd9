/** Two pages of each kind, opened once each with scripts and once without: all that a browser has to say of them. */
import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { build } from './support/built-site.ts';
import { test } from './support/browser.ts';
import { listen } from './support/complaints.ts';
import { hiddenByStyle, leaveNewLooks, linesSeen, lowTargets, selectSeen, thinOut } from './support/in-page.ts';
import { samplePages, servedAt } from './support/pages.ts';
import { visitInTabs } from './support/tabs.ts';
import { TEXT_SPACING } from './support/text-spacing.ts';

/** On both sides of every change of layout. */
const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 800 };

/** An embed names its icon where the site is published, which is not here; it has tests of its own. */
const isEmbed = (complaint: string) => /^[^ ]*\/embed\/[^ ]/.test(complaint);

/** A pinned embed stays for ever as it was published, mistakes of its markup included. */
const isMendable = (address: string) => !/\/embed\/[^/]+\/r\//.test(address);

interface Seen {
  address: string;
  /** With scripts, and without. */
  lines: string[];
  plainLines: string[];
  /** What axe objects to. */
  objections: string[];
  hidden: string[];
  copied: { seen: string; clipboard: string };
  /** Of a finger, and of a narrow window. */
  cramped: string[];
}

describe('a page of each kind', () => {
  const pages: Seen[] = [];
  const complaints: string[] = [];

  test.beforeAll(async ({ layoutBrowser: browser }) => {
    const addresses = samplePages(build).map(({ url }) => servedAt(build, url));
    const plain = new Map<string, string[]>();
    const withoutScripts = await browser.newContext({ javaScriptEnabled: false, viewport: WIDE });
    const nothing = () => undefined;
    await visitInTabs(withoutScripts, addresses, nothing, async (page, address) => {
      await page.goto(address);
      plain.set(address, await page.evaluate(linesSeen));
    });
    await withoutScripts.close();

    const context = await browser.newContext({
      hasTouch: true,
      permissions: ['clipboard-read', 'clipboard-write'],
      reducedMotion: 'reduce',
    });
    await context.addInitScript(axe.source);
    const watch = (page: Page) => listen(page, new URL(build.servedUrl).origin, complaints);
    await visitInTabs(context, addresses, watch, async (page, address) => {
      pages.push({ ...(await look(page, address)), plainLines: plain.get(address) ?? [] });
    });
    await context.close();
  }, 600_000);

  const mendable = () => pages.filter(({ address }) => isMendable(address));
  const faults = (ofPage: (page: Seen) => readonly string[]) =>
    pages.flatMap((page) => ofPage(page).map((fault) => `${page.address}, ${fault}`));

  test('is one of many that are looked at', () => {
    expect(pages.length).toBeGreaterThan(40);
    expect(pages.filter(({ lines, copied }) => lines.length === 0 || copied.seen === '')).toEqual([]);
  });

  test('opens without an error or a request to anybody else, whatever stands behind #', () => {
    expect(complaints.filter((complaint) => !isEmbed(complaint))).toEqual([]);
  });

  test('gives axe nothing to object to, wide and light or narrow and dark', () => {
    expect(faults(({ objections }) => objections)).toEqual([]);
  });

  test('shows with scripts off all the text that it shows with scripts on', () => {
    const lost = ({ lines, plainLines }: Seen) => {
      const kept = new Set(plainLines);
      return lines.filter((line) => !kept.has(line));
    };
    expect(faults(lost)).toEqual([]);
  });

  // WCAG 2.5.8. WCAG 1.4.10 asks for 320 px, and 1.4.12 for the same with text spaced out.
  test('has targets 24 px high for a finger, and no sideways scrolling: 280 px wide, or 320 px with text spaced out', () => {
    expect(faults(({ cramped }) => cramped)).toEqual([]);
  });

  test('hides no words of its content by its styles alone, so that no value stands twice', () => {
    expect(mendable().flatMap(({ address, hidden }) => hidden.map((words) => `${address}, ${words}`))).toEqual([]);
  });

  test('puts into the clipboard what is seen, and nothing that is only heard or pressed', () => {
    for (const { address, copied } of mendable()) expect(solid(copied.clipboard), address).toBe(solid(copied.seen));
  });
});

/** How many line breaks stand between two blocks is the browser's choice. */
const solid = (text: string) => text.replace(/\s+/g, '');

/** What is measured comes before what changes the page. */
async function look(page: Page, address: string): Promise<Omit<Seen, 'plainLines'>> {
  await page.setViewportSize(WIDE);
  await page.goto(`${address}#%E0%A4%A`);
  const lines = await page.evaluate(linesSeen);
  const hidden = await hiddenAt(page, WIDE);
  const copied = await inTurn(() => copy(page));
  await page.setViewportSize(PHONE);
  hidden.push(...(await hiddenAt(page, PHONE)));
  const cramped = await page.evaluate(lowTargets);
  cramped.push(...(await overflowAt(page, 280)));
  const spacing = await page.addStyleTag({ content: TEXT_SPACING });
  cramped.push(...(await overflowAt(page, 320)));
  await spacing.evaluate((style) => (style as HTMLStyleElement).remove());

  await goToNoPlace(page);

  await page.evaluate(thinOut);
  const objections = await objectionsAt(page, WIDE, 'light', { rules: switchedOff });
  looksSeen.push(...(await page.evaluate(leaveNewLooks, looksSeen)));
  objections.push(
    ...(await objectionsAt(page, WIDE, 'light', { runOnly: OF_LOOKS })),
    ...(await objectionsAt(page, PHONE, 'dark', { runOnly: OF_LOOKS })),
  );
  return { address, lines, objections, hidden, copied, cramped };
}

/** What stands behind # then is no text in UTF-8. */
const goToNoPlace = (page: Page) =>
  page.evaluate(async () => {
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = '#%E0%A4%B';
    await changed;
  });

type Viewport = typeof WIDE;

const hiddenAt = async (page: Page, { width }: Viewport) =>
  (await page.evaluate(hiddenByStyle)).map((words) => `${width} px: ${words}`);

/** The rules of axe that ask for colours and sizes, and not for the markup alone: they take longest. */
const OF_LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];
const switchedOff = Object.fromEntries(OF_LOOKS.map((rule) => [rule, { enabled: false }]));

/** Of all pages up to now. */
const looksSeen: string[] = [];

async function objectionsAt(
  page: Page,
  viewport: Viewport,
  colorScheme: 'light' | 'dark',
  asked: Pick<RunOptions, 'rules' | 'runOnly'>,
): Promise<string[]> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
  const { violations } = await page.evaluate(
    (options) =>
      // What passes is not asked for: to say where it stands takes longer than to find it. Frames are pages of their own.
      (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'], iframes: false, ...options }),
    asked,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${viewport.width} px, ${colorScheme}: ${target.join(' ')}: ${help} (${id})`),
  );
}

async function overflowAt(page: Page, limit: number): Promise<string[]> {
  await page.setViewportSize({ width: limit, height: PHONE.height });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width > limit ? [`is ${width} px wide in ${limit} px`] : [];
}

let turn: Promise<unknown> = Promise.resolve();

/** The tabs have one clipboard. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = turn.then(work);
  turn = result.catch(() => undefined);
  return result;
}

async function copy(page: Page): Promise<Seen['copied']> {
  const seen = await page.evaluate(selectSeen);
  await page.keyboard.press('ControlOrMeta+c');
  const clipboard = await page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => getSelection()?.removeAllRanges());
  return { seen, clipboard };
}
