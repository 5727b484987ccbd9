import type { APIRoute, GetStaticPaths } from 'astro';
import css from '../../charts/chart.css?raw';
import { dark, light } from '../../design/palette.ts';
import { collections } from '../../collections.ts';
import { publishedChart } from '../../views/chart/published-chart.ts';
import { svgPng } from '../../pictures/svg-png.ts';
import { chartSvg } from '../../pictures/chart-svg.tsx';
import { filePaper } from '../../pictures/file-paper.ts';

export const getStaticPaths = (async () => {
  const { charts } = await collections();
  return charts.all.flatMap(({ id }) =>
    [1, 2].flatMap((scale) => {
      const density = scale === 1 ? '' : `@${scale}x`;
      return [
        { params: { name: `${id}${density}` }, props: { id, scale, palette: light } },
        { params: { name: `${id}-dark${density}` }, props: { id, scale, palette: dark } },
      ];
    }),
  );
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { id, scale, palette } }) => {
  const { chart, inFile } = await publishedChart(id);
  const svg = chartSvg(chart, inFile, filePaper(css, palette));
  return new Response(await svgPng(svg, scale, process.cwd()));
};
