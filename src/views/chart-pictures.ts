import chartCss from '../charts/chart.css?raw';
import { light } from '../charts/shared/palette.ts';
import { chartSvg, sizeOf } from '../publish/chart-svg.ts';
import { absolute, chartFileHref } from './address.ts';
import type { EmbeddedChart } from './embedded-chart.ts';

export interface PictureFile {
  url: string;
  /** px of the file */
  width: number;
  height: number;
}

/** The PNG files of a chart. */
export function pictureOf(
  { chart, drawing }: Pick<EmbeddedChart, 'chart' | 'drawing'>,
  scheme: 'light' | 'dark',
  scale: 1 | 2,
): PictureFile {
  // As large in one palette as in the other.
  const svg = chartSvg(chart, drawing, chartCss, light);
  const form = `${scheme === 'dark' ? '-dark' : ''}${scale === 2 ? '@2x' : ''}.png`;
  const [width, height] = [sizeOf(svg, 'width') * scale, sizeOf(svg, 'height') * scale];
  return { url: absolute(chartFileHref(chart.id, form)), width, height };
}
