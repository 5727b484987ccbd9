/** ms; long enough to follow, short enough not to wait. */
const TIME = 350;
const TIMING = { duration: TIME, easing: 'ease-in-out' } as const;

const ROWS = '.chart-frame g[transform]:has(> a)';

interface Before {
  row: SVGGElement;
  transform: string;
  /** Where its solid and its hatched part were. */
  parts: ReadonlyMap<string, Keyframe>;
  parent: Element | null;
}

const transformOf = (row: Element) => {
  const [, x = '0', y = '0'] = /translate\((\S+)[ ,](\S+)\)/.exec(row.getAttribute('transform') ?? '') ?? [];
  return `translate(${x}px, ${y}px)`;
};
const barsIn = (row: Element) => [...row.querySelectorAll<SVGRectElement>('rect:is(.solid, .outlined)')];
const placeOf = (bar: Element): Keyframe => ({
  x: bar.getAttribute('x') ?? '0%',
  width: bar.getAttribute('width') ?? '0%',
});
const partsOf = (row: Element) => new Map(barsIn(row).map((bar) => [bar.classList[0] ?? '', placeOf(bar)]));

/**
 * Draws anew, and lets rows that stay move to their new places, bars grow or shrink, new rows come and old ones go, so
 * that one sees what changed. Nothing moves for who wants no motion.
 *
 * @param draw keeps the element of a row that stays
 */
export function moveMarks(within: Element, draw: () => void): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    draw();
    return;
  }
  for (const ghost of within.querySelectorAll('[data-ghost]')) ghost.remove();
  const before = [...within.querySelectorAll<SVGGElement>(ROWS)].map((row): Before => ({
    row,
    transform: transformOf(row),
    parts: partsOf(row),
    parent: row.parentElement,
  }));
  draw();
  const known = new Map(before.map((each) => [each.row, each]));
  for (const row of within.querySelectorAll<SVGGElement>(ROWS)) {
    const was = known.get(row);
    if (!was) row.animate([{ opacity: 0 }, { opacity: 1 }], TIMING);
    else {
      if (was.transform !== transformOf(row))
        row.animate([{ transform: was.transform }, { transform: transformOf(row) }], TIMING);
      for (const bar of barsIn(row)) {
        const to = placeOf(bar);
        const from = was.parts.get(bar.classList[0] ?? '') ?? { ...to, width: '0%' };
        if (from.width !== to.width || from['x'] !== to['x']) bar.animate([from, to], TIMING);
      }
    }
  }
  for (const { row, parent } of before) if (!row.isConnected && parent?.isConnected) leave(row, parent);
}

/** A row that is no more, until it has faded. */
function leave(row: SVGGElement, parent: Element) {
  const ghost = row.cloneNode(true) as SVGGElement;
  ghost.dataset['ghost'] = '';
  ghost.setAttribute('aria-hidden', 'true');
  for (const link of ghost.querySelectorAll('a')) link.removeAttribute('href');
  parent.append(ghost);
  ghost.animate([{ opacity: 1 }, { opacity: 0 }], TIMING).addEventListener('finish', () => {
    ghost.remove();
  });
}
