import * as Plot from '@observablehq/plot';
import type { BarsOfChart } from './bars.ts';
import { COLOURS } from './colours.ts';

/** Room for the names, px. */
const NAMES = 140;

/**
 * The bars as Observable Plot draws them.
 *
 * @param width px
 * @param document to draw into, where there is no browser
 */
export function plotBars({ rows }: BarsOfChart, width: number, document?: Document) {
  return Plot.plot({
    ...(document && { document }),
    width,
    height: rows.length * 44 + 40,
    marginLeft: NAMES,
    marginRight: NAMES,
    x: { grid: true, label: null },
    y: { label: null, domain: rows.map(({ name }) => name), padding: 0.6 },
    marks: [
      Plot.barX(
        rows.flatMap(({ name, bars }) => bars.map((bar) => ({ name, ...bar }))),
        { y: 'name', x1: 0, x2: 'to', fill: ({ kind }: { kind: keyof typeof COLOURS }) => COLOURS[kind] },
      ),
      Plot.text(rows, { y: 'name', x: 'end', text: 'words', textAnchor: 'start', dx: 4 }),
      Plot.ruleX([0]),
    ],
  });
}
