import type { FilePicture } from '../../charts/draw-chart.ts';
import { fileSize } from '../../pictures/chart-svg.tsx';
import type { PictureFile, PublishedChart } from '../../publish/published-chart.ts';
import { absolute, chartFileHref } from '../address.ts';

/** The PNG files of a chart. */
export function pictureOf(
  { chart, inFile }: { chart: PublishedChart; inFile: FilePicture },
  scheme: 'light' | 'dark',
  scale: 1 | 2,
): PictureFile {
  const form = `${scheme === 'dark' ? '-dark' : ''}${scale === 2 ? '@2x' : ''}.png`;
  const { width, height } = fileSize(chart, inFile);
  return { url: absolute(chartFileHref(chart.id, form)), width, height };
}
