import { NodeType, type HTMLElement } from 'node-html-parser';
import type { Page as BrowserPage } from 'playwright-core';
import { describe, expect } from 'vitest';
import { build } from './support/built-site.ts';
import { test } from './support/browser.ts';
import { joinedTexts } from './support/joined-texts.ts';
import { pagesIn, samplePages, servedAt, type Page } from './support/pages.ts';
import { visitInTabs } from './support/tabs.ts';

/** On both sides of every change of layout, px. */
const WIDTHS = [360, 1280];

describe('the site', () => {
  // A pinned embed stays for ever as it was published, mistakes of its markup included.
  const isMendable = ({ url }: Page) => !/\/embed\/[^/]+\/r\//.test(url);
  const pages = pagesIn(build).filter(isMendable);
  const samples = samplePages(build).filter(isMendable);

  test('parts every text from the next by white space, on every page', () => {
    const joints = pages.flatMap(({ url, html }) => joinedTexts(html).map((joint) => `${url}: ${joint}`));
    expect(joints).toEqual([]);
  });

  test('keeps from translators what must stay as it is written, on every page', () => {
    const { host } = new URL(build.publicUrl);
    const open = pages.flatMap(({ url, root }) => translatable(root, host).map((words) => `${url}: ${words}`));
    expect(open).toEqual([]);
  });

  test('hides no words of its content by its styles alone, so that no value stands twice', async ({ browser }) => {
    const hidden: string[] = [];
    const addresses = samples.map(({ url }) => servedAt(build, url));
    await visitInTabs(
      browser,
      addresses,
      () => undefined,
      async (page, address) => {
        await page.goto(address);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          hidden.push(...(await hiddenByStyle(page)).map((words) => `${address}, ${width} px: ${words}`));
        }
      },
    );
    expect(hidden).toEqual([]);
  });

  test('puts into the clipboard what is seen, and nothing that is only heard or pressed', async ({ browser }) => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    for (const { url } of samples) {
      await page.goto(servedAt(build, url));
      const seen = await selectSeen(page);
      await page.keyboard.press('ControlOrMeta+c');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(solid(copied), url).toBe(solid(seen));
    }
    await context.close();
  });
});

/** How many line breaks stand between two blocks is the browser's choice. */
const solid = (text: string) => text.replace(/\s+/g, '');

/** What is to be copied, code, and addresses that are printed, outside `translate="no"`. */
function translatable(root: HTMLElement, host: string): string[] {
  const verbatim = root.querySelectorAll('code, pre, kbd, samp, [data-text]');
  const addresses = root.querySelectorAll('body *').filter(({ tagName, childNodes }) => {
    const own = childNodes.filter(({ nodeType }) => nodeType === NodeType.TEXT_NODE).map(({ text }) => text);
    return !/^(SCRIPT|STYLE)$/.test(tagName) && own.some((text) => text.includes('://') || text.includes(`${host}/`));
  });
  return [...verbatim, ...addresses]
    .filter((element) => element.closest('[translate="no"]') === null)
    .map(({ text }) => text.trim());
}

/** The words of the content that nobody sees on a screen, unless the markup itself hides or folds them, or only paper needs them. */
const hiddenByStyle = (page: BrowserPage): Promise<string[]> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const hidden: string[] = [];
    while (texts.nextNode()) {
      const words = texts.currentNode.textContent?.trim();
      const element = texts.currentNode.parentElement;
      if (!words || !element || element.closest('script, style, [hidden], details:not([open]), .printed')) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) hidden.push(words);
    }
    return hidden;
  });

/** Selects the content, and returns what of it is to be seen, buttons and links that copy aside. */
const selectSeen = (page: BrowserPage): Promise<string> =>
  page.evaluate(() => {
    const main = document.querySelector('main') ?? document.body;
    getSelection()?.selectAllChildren(main);
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    let seen = '';
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (!element?.checkVisibility({ visibilityProperty: true }) || element.closest('button, copy-text > a')) continue;
      const box = element.getBoundingClientRect();
      // What is only heard has a box of one pixel.
      if (box.width > 1 && box.height > 1) seen += texts.currentNode.textContent ?? '';
    }
    return seen;
  });
