import type { APIRoute, GetStaticPaths } from 'astro';
import { collections } from '../../collections.ts';
import { publishedChart } from '../../views/chart/published-chart.ts';
import { chartCsv } from '../../publish/chart-csv.ts';
import { forSpreadsheets, SPREADSHEET } from '../../publish/csv.ts';

export const getStaticPaths = (async () => {
  const { charts } = await collections();
  return charts.all.flatMap(({ id }) => [
    { params: { name: id }, props: { id, isForSpreadsheets: false } },
    { params: { name: `${id}${SPREADSHEET}` }, props: { id, isForSpreadsheets: true } },
  ]);
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { id, isForSpreadsheets } }) => {
  const csv = chartCsv((await publishedChart(id)).chart);
  return new Response(isForSpreadsheets ? forSpreadsheets(csv) : csv);
};
