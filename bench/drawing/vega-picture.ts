import { parse, View } from 'vega';
import { compile } from 'vega-lite';
import type { BarsOfChart } from '../bars.ts';
import { vegaLiteBars } from '../vega-lite-bars.ts';

/** px, as wide as our files draw. */
const WIDTH = 672;

/** From specification to SVG, as a server does it. */
export const drawWithVega = (chart: BarsOfChart): Promise<string> =>
  new View(parse(compile(vegaLiteBars(chart, WIDTH)).spec), { renderer: 'none' }).toSVG();
