import chartCss from '../charts/chart.css?raw';
import { light } from '../charts/palette.ts';
import { chartSvg } from '../publish/chart-svg.ts';
import type { EmbeddedChart } from './embedded-chart.ts';

export interface PictureFile {
  url: string;
  /** px of the file */
  width: number;
  height: number;
}

/**
 * The PNG files of a chart.
 *
 * @param root origin and base path of the site, no slash at the end
 */
export function pictureOf(
  { chart, drawing }: Pick<EmbeddedChart, 'chart' | 'drawing'>,
  root: string,
  scheme: 'light' | 'dark',
  scale: 1 | 2,
): PictureFile {
  // As large in one palette as in the other.
  const size = /width="(\d+)" height="(\d+)"/.exec(chartSvg(chart, drawing, chartCss, light));
  const name = `${chart.id}${scheme === 'dark' ? '-dark' : ''}${scale === 2 ? '@2x' : ''}`;
  return { url: `${root}/charts/${name}.png`, width: Number(size?.[1]) * scale, height: Number(size?.[2]) * scale };
}
