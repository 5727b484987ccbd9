import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { cutOff } from '../tests/support/cut-off.ts';

/** A row of a chart that leads to what proves it: a mark of a whole chart, a line of a short one. */
export const ROW_LINK = 'svg a, a.entry';

/** Frames of ours in a host's page. */
export const OUR_FRAMES = 'iframe[src*="/embed/"]';

/** px of a reader's window: a desktop, a tablet, a phone. */
export const WIDTHS = [1000, 600, 320];

/**
 * What a reader sees of our frames in a page, at each width, and a picture of it.
 *
 * @param pictures their folder
 * @param name what the picture's name begins with
 */
export async function framesAtWidths(page: Page, pictures: string, name: string): Promise<string[]> {
  const seen: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 1000 });
    for (const frame of await page.locator(OUR_FRAMES).all()) {
      // It may be lazy.
      await frame.scrollIntoViewIfNeeded();
      const inside = await (await frame.elementHandle()).contentFrame();
      if (!inside) throw new Error(`${page.url()} has a frame without a page.`);
      const title = await inside.locator('h1').innerText();
      const box = await frame.boundingBox();
      const cut = (await hidden(inside)).join('; ') || 'nothing';
      seen.push(`  at ${width} px: ${box?.width} × ${box?.height} px, cut off: ${cut}, “${title}”`);
    }
    await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
  }
  return seen;
}

/** What of a chart or a card is not seen. */
async function hidden(inside: Frame): Promise<string[]> {
  if ((await inside.locator('.say').count()) === 0) return cutOff(inside);
  return inside.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return scrollWidth > innerWidth || scrollHeight > innerHeight
      ? [`it needs ${scrollWidth} × ${scrollHeight} px`]
      : [];
  });
}
