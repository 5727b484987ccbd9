import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { WIDTHS } from './frame-at-widths.ts';

/**
 * What a reader of a page sees who points at its live number, at each width, and a picture of it.
 *
 * @param pictures their folder
 * @param name what the picture's name begins with
 */
export async function numberAtWidths(page: Page, pictures: string, name: string): Promise<string[]> {
  const element = page.locator('compute-ledger-figure').first();
  if ((await element.count()) === 0) return ['  the host has taken the element away, and kept its words'];
  // Its own part, once the script and its answer have come.
  const number = element.locator('.n');
  if ((await number.count()) === 0) return [`  words alone: “${await element.innerText()}”`];
  const seen: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 1000 });
    await number.scrollIntoViewIfNeeded();
    await page.mouse.move(0, 0);
    await number.hover();
    const evidence = element.locator('.e');
    await evidence.waitFor({ state: 'visible' });
    const box = await evidence.boundingBox();
    const isInside = box !== null && box.x >= 0 && box.x + box.width <= width;
    const says = (await evidence.innerText()).replace(/\s+/g, ' ');
    seen.push(`  at ${width} px: “${await element.innerText()}” shows ${isInside ? '' : 'outside '}“${says}”`);
    await page.screenshot({ path: join(pictures, `${name}-${width}.png`) });
  }
  return seen;
}
