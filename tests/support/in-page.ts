/** What runs in a page of the site, to see it as a reader does; each function is sent there by itself. */

/** Texts of a chart that meet. */
export function overprintedTexts(): string[] {
  const texts = [...document.querySelectorAll('.chart-frame svg text')]
    .filter((text) => text.checkVisibility())
    .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
  return texts.flatMap((a, i) =>
    texts.slice(i + 1).flatMap((b) => {
      const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      // Lines of one label stand close.
      return width > 1 && height > 5 ? [`“${a.words}” and “${b.words}”`] : [];
    }),
  );
}

/** The names of marks of charts of which nothing is said where the pointer is over them. */
export const silentMarks = (): (string | null)[] =>
  [...document.querySelectorAll<SVGAElement>('chart-tips svg a')].flatMap((mark) => {
    mark.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
    return document.querySelector('.tip') ? [] : [mark.getAttribute('aria-label')];
  });
