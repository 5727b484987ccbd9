import { fileSize } from '../pictures/chart-svg.tsx';
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
  { chart, inFile }: Pick<EmbeddedChart, 'chart' | 'inFile'>,
  scheme: 'light' | 'dark',
  scale: 1 | 2,
): PictureFile {
  const form = `${scheme === 'dark' ? '-dark' : ''}${scale === 2 ? '@2x' : ''}.png`;
  const { width, height } = fileSize(chart, inFile);
  return { url: absolute(chartFileHref(chart.id, form)), width, height };
}
