import type { Page } from 'playwright-core';

/** px of the widest upright band of the page beside or between all that a chart draws and writes. */
export const widestEmptyBand = (page: Page): Promise<number> =>
  page.evaluate(() => {
    /** px; the line of a scale fills no room, however far it reaches. */
    const HAIRLINE = 2;
    const marks = [...document.querySelectorAll('.chart-frame svg *, .short svg *')].filter(
      (element) => element instanceof SVGGeometryElement || element.localName === 'use' || element.localName === 'text',
    );
    const words = [...document.querySelectorAll('.short b, .short i, .short small')];
    const boxes = [...marks, ...words]
      .filter((element) => element.checkVisibility() && !element.closest('defs, pattern, symbol'))
      .flatMap((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return words.includes(element) ? [...range.getClientRects()] : [element.getBoundingClientRect()];
      })
      .filter(({ width, height }) => width > HAIRLINE && height > HAIRLINE)
      .toSorted((a, b) => a.left - b.left);
    let [reached, widest] = [0, 0];
    for (const { left, right } of boxes) {
      widest = Math.max(widest, left - reached);
      reached = Math.max(reached, right);
    }
    return Math.max(widest, innerWidth - reached);
  });
