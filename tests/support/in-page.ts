/** What runs in a page of the site, to see it as a reader does; each function is sent there by itself. */

/** Links and controls less than 24 px high, those in a line of other words aside (WCAG 2.5.8). */
export function lowTargets(): string[] {
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

/** The words of the content that nobody sees on a screen, unless the markup itself hides or folds them, or only paper needs them. */
export function hiddenByStyle(): string[] {
  const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  const hidden: string[] = [];
  while (texts.nextNode()) {
    const words = texts.currentNode.textContent?.trim();
    const element = texts.currentNode.parentElement;
    if (!words || !element || element.closest('script, style, option, [hidden], details:not([open]), .printed'))
      continue;
    // Of what a row of a chart says of itself, each width shows as much as there is room for; the table says it all.
    if (element.matches('.bars .beside, .bars .below, .timed .value, .timed .value *')) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) hidden.push(words);
  }
  return hidden;
}

/** Selects the content, and returns what of it is to be seen, buttons and links that copy aside. */
export function selectSeen(): string {
  const main = document.querySelector('main') ?? document.body;
  getSelection()?.selectAllChildren(main);
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  let seen = '';
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    // Of a list to choose from, the choice is what is seen.
    if (element instanceof HTMLOptionElement && element.selected && element.parentElement?.checkVisibility()) {
      seen += element.text;
      continue;
    }
    if (
      !element?.checkVisibility({ visibilityProperty: true }) ||
      element.closest('button, copy-text > a, .rule .live')
    )
      continue;
    const box = element.getBoundingClientRect();
    // What is only heard has a box of one pixel.
    if (box.width > 1 && box.height > 1) seen += texts.currentNode.textContent ?? '';
  }
  return seen;
}

/** The lines of text that a reader sees, but for what does something only with a script, and says so only then. */
export function linesSeen(): string[] {
  const controls = document.createElement('style');
  controls.textContent =
    'button, copy-text a, :is(filter-list, figure-register) label, figure-register a, .rule .live, check-text form { display: none !important }';
  document.head.append(controls);
  const text = document.body.innerText;
  controls.remove();
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * Leaves of neighbours that are made alike (the same elements with the same classes and attributes) the first two: a
 * list has hundreds, and what can be said of one without its words can be said of each.
 */
export function thinOut(): void {
  const shapeOf = (element: Element): string => {
    const names = element.getAttributeNames().map((name) => {
      const says = ['class', 'style', 'role', 'type', 'lang', 'scope', 'tabindex'].includes(name) || name === 'hidden';
      return says ? `${name}=${element.getAttribute(name)}` : name;
    });
    return `<${element.tagName} ${names.join(' ')}>${[...element.children].map(shapeOf).join('')}`;
  };
  for (const parent of document.querySelectorAll('main, main *')) {
    if (parent.closest('svg') || parent.children.length < 4) continue;
    const alike = new Map<string, number>();
    for (const child of [...parent.children]) {
      const shape = shapeOf(child);
      const count = (alike.get(shape) ?? 0) + 1;
      alike.set(shape, count);
      if (count > 2) child.remove();
    }
  }
}

/**
 * Takes out of the page what looks like something seen before: a text in the same elements, with the same classes and
 * styles, around it. Colours are decided by nothing else, so each look is looked at once, whatever the page.
 *
 * @returns the looks that are left
 */
export function leaveNewLooks(seen: readonly string[]): string[] {
  const known = new Set(seen);
  const isWritten = ({ nodeType, textContent }: Node) => nodeType === Node.TEXT_NODE && Boolean(textContent?.trim());
  const hasNew = (element: Element, look: string): boolean => {
    const isNew = [...element.childNodes].some(isWritten) && !known.has(look);
    if (isNew) known.add(look);
    const inside = [...element.children].filter((child) => {
      const names = `${child.getAttribute('class') ?? ''} ${child.getAttribute('style') ?? ''}`;
      const leaves = hasNew(child, `${look} > ${child.tagName} ${names}`);
      if (!leaves) child.remove();
      return leaves;
    });
    return isNew || inside.length > 0;
  };
  hasNew(document.body, '');
  return [...known].slice(seen.length);
}

/** Leaves of a page its charts and what these stand in: to lay all else out for each width takes longest. */
export function leaveCharts(): void {
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (!element.closest('.chart-frame') && !element.querySelector('.chart-frame')) element.style.display = 'none';
  }
}

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
