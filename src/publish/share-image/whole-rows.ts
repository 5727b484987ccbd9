/** px that letters rise above and hang below their baseline, at the charts' sizes */
const [ABOVE, BELOW] = [13, 5];
/** px; what is taller runs through several rows, as grids and columns do, and may be cut. */
const TALLEST_ROW = 60;

const ELEMENT = /<(?<closing>\/)?(?<name>a|g|svg|text|rect)\b(?<attributes>[^>]*?)(?<empty>\/)?>/g;

/**
 * The height at which a chart can be cut so that no text and no bar is cut through: the largest within what there is
 * room for, or all of that where there is no such place.
 *
 * @param svg of a chart, lengths in px
 * @param room px
 */
export function wholeRows(svg: string, room: number): number {
  const boxes = boxesIn(svg).filter(({ top, bottom }) => bottom - top <= TALLEST_ROW);
  let height = room;
  for (;;) {
    const cut = boxes.find(({ top, bottom }) => top < height && bottom > height);
    if (!cut) return height > 0 ? height : room;
    height = cut.top;
  }
}

interface Box {
  /** px from the top of the chart */
  top: number;
  bottom: number;
}

/** Where texts and bars stand, as far as groups are moved and not turned or scaled. */
function boxesIn(svg: string): Box[] {
  const offsets = [0];
  const boxes: Box[] = [];
  for (const { groups = {} } of svg.matchAll(ELEMENT)) {
    const { closing, name, attributes = '', empty } = groups;
    if (closing !== undefined) {
      offsets.pop();
      continue;
    }
    const number = (attribute: string) =>
      Number(new RegExp(`\\s${attribute}="(-?[\\d.]+)"`).exec(attributes)?.[1] ?? 0);
    const moved = Number(/translate\(\s*-?[\d.]+[\s,]+(-?[\d.]+)/.exec(attributes)?.[1] ?? 0);
    const y = (offsets.at(-1) ?? 0) + moved + number('y');
    if (name === 'text') boxes.push({ top: y - ABOVE, bottom: y + BELOW });
    if (name === 'rect') boxes.push({ top: y, bottom: y + number('height') });
    if (name === 'svg' && offsets.length > 1) boxes.push({ top: y, bottom: y + number('height') });
    if (empty === undefined) offsets.push(name === 'g' || name === 'svg' || name === 'a' ? y : (offsets.at(-1) ?? 0));
  }
  return boxes;
}
