import type { APIRoute, GetStaticPaths } from 'astro';
import { dark, light } from '../../design/palette.ts';
import css from '../../charts/chart.css?raw';
import { collections } from '../../collections.ts';
import { publishedChart } from '../../views/chart/published-chart.ts';
import { chartSvg } from '../../pictures/chart-svg.tsx';
import { filePaper } from '../../pictures/file-paper.ts';

export const getStaticPaths = (async () => {
  const { charts } = await collections();
  return charts.all.flatMap(({ id }) => [
    { params: { name: id }, props: { id, palette: light } },
    { params: { name: `${id}-dark` }, props: { id, palette: dark } },
  ]);
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { id, palette } }) => {
  const { chart, inFile } = await publishedChart(id);
  const svg = chartSvg(chart, inFile, filePaper(css, palette));
  // `astro dev` says of what has no type that it is plain text, and a browser draws none.
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
