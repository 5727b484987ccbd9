/** ms; long enough to follow, short enough not to wait. */
const TIME = 350;
const TIMING = { duration: TIME, easing: 'ease-in-out' } as const;

/** In each row is one link, and in nothing else of a chart. */
const LINKS = '.chart-frame svg a';

const noMotion = matchMedia('(prefers-reduced-motion: reduce)');

interface Before {
  row: SVGGElement;
  transform: string;
  /** Where its solid and its hatched part were. */
  parts: ReadonlyMap<string, Keyframe>;
  /** Classes of its group: the hue. */
  hue: string;
}

const transformOf = (row: Element) => {
  const [, x = '0', y = '0'] = /translate\((\S+)[ ,](\S+)\)/.exec(row.getAttribute('transform') ?? '') ?? [];
  return `translate(${x}px, ${y}px)`;
};
const rowsIn = (within: Element) =>
  [...within.querySelectorAll(LINKS)].map(({ parentElement }) => parentElement as Element as SVGGElement);
const barsIn = (row: Element) => [...row.querySelectorAll<SVGRectElement>('.solid, .outlined')];
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
  if (noMotion.matches) {
    draw();
    return;
  }
  for (const ghost of within.querySelectorAll('[data-ghost]')) ghost.remove();
  const before = rowsIn(within).map((row): Before => ({
    row,
    transform: transformOf(row),
    parts: partsOf(row),
    hue: row.parentElement?.getAttribute('class') ?? '',
  }));
  draw();
  const rows = rowsIn(within);
  const known = new Map(before.map((each) => [each.row, each]));
  const stay = rows.flatMap((row) => known.get(row) ?? []);
  // To begin a movement takes as long as to draw a row: where none stays, all come as one.
  const come = stay.length > 0 ? rows.filter((row) => !known.has(row)) : new Set(rows.map((row) => row.parentElement));
  for (const each of come) each?.animate([{ opacity: 0 }, { opacity: 1 }], TIMING);
  for (const was of stay) move(was);
  leave(
    before.filter(({ row }) => !row.isConnected),
    within.querySelector('.chart-frame svg'),
  );
}

/** A row that stays, from where it was. */
function move({ row, transform, parts }: Before) {
  if (transform !== transformOf(row)) row.animate([{ transform }, { transform: transformOf(row) }], TIMING);
  for (const bar of barsIn(row)) {
    const to = placeOf(bar);
    const from = parts.get(bar.classList[0] ?? '') ?? { ...to, width: '0%' };
    if (from.width !== to.width || from['x'] !== to['x']) bar.animate([from, to], TIMING);
  }
}

/** Rows that are no more stand in the chart, in the hue that they had, until they have faded. */
function leave(gone: readonly Before[], chart: Element | null) {
  const [first] = gone;
  if (!first || !chart) return;
  const ghost = document.createElementNS(chart.namespaceURI, 'g') as SVGGElement;
  ghost.setAttribute('class', first.hue);
  ghost.dataset['ghost'] = '';
  ghost.setAttribute('aria-hidden', 'true');
  for (const { row } of gone) {
    row.firstElementChild?.removeAttribute('href');
    ghost.append(row);
  }
  chart.append(ghost);
  ghost.animate([{ opacity: 1 }, { opacity: 0 }], TIMING).addEventListener('finish', () => {
    ghost.remove();
  });
}
