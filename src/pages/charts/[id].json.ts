import type { APIRoute, GetStaticPaths } from 'astro';
import { collections } from '../../collections.ts';
import { publishedChart } from '../../views/chart/published-chart.ts';
import { chartJson } from '../../publish/chart-json.ts';

export const getStaticPaths = (async () => {
  const { charts } = await collections();
  return charts.all.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { id = '' } }) => {
  const { chart } = await publishedChart(id);
  return new Response(chartJson(chart));
};
