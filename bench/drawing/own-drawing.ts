/** The site's drawings by the site's own code, as its pages and files call it. `bundle-own.ts` makes it run in Node. */
import { renderToString } from 'preact-render-to-string';
import css from '../../src/charts/chart.css?raw';
import { dark, light } from '../../src/design/palette.ts';
import { collections } from '../../src/collections.ts';
import { drawnChart } from '../../src/views/chart/drawn-chart.ts';
import { publishedChart } from '../../src/views/chart/published-chart.ts';
import { chartSvg } from '../../src/pictures/chart-svg.tsx';
import { drawPng } from '../../src/pictures/draw-png.ts';
import { filePaper } from '../../src/pictures/file-paper.ts';

const PALETTES = { light, dark };

/** The ids of all charts, or of those of one form. */
export async function chartIds(form?: string): Promise<string[]> {
  const { charts } = await collections();
  return charts.all.filter((chart) => form === undefined || chart.form === form).map(({ id }) => id);
}

/** As it stands in a page. */
export const drawInline = async (id: string): Promise<string> => renderToString((await drawnChart(id)).svg);

/** As it stands in a file of its own. */
export async function drawFile(id: string, palette: keyof typeof PALETTES): Promise<string> {
  const { chart, inFile } = await publishedChart(id);
  return chartSvg(chart, inFile, filePaper(css, PALETTES[palette]));
}

export { drawPng };
