import { JSDOM } from 'jsdom';
import type { BarsOfChart } from '../bars.ts';
import { plotBars } from '../plot-bars.ts';

/** px, as wide as our files draw. */
const WIDTH = 672;

/** One for all pictures: making it takes longer than drawing. */
const { document } = new JSDOM('').window;

/** To markup, as a server does it. */
export const drawWithPlot = (chart: BarsOfChart): string => plotBars(chart, WIDTH, document).outerHTML;
