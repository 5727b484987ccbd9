import type { APIRoute, GetStaticPaths } from 'astro';
import { collections } from '../../collections.ts';
import { SITE_ROOT } from '../../views/address.ts';
import { pictureOf } from '../../views/chart/chart-pictures.ts';
import { publishedChart } from '../../views/chart/published-chart.ts';
import { withPlainSpaces } from '../../ledger/number-text.ts';
import { photoOEmbed } from '../../embed/paste/oembed.ts';

export const getStaticPaths = (async () => {
  const { charts } = await collections();
  return charts.all.map(({ id }) => ({ params: { chart: id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { chart = '' } }) => {
  const of = await publishedChart(chart);
  const [thumbnail, photo] = [pictureOf(of, 'light', 1), pictureOf(of, 'light', 2)];
  return new Response(photoOEmbed({ root: SITE_ROOT, title: withPlainSpaces(of.chart.title), thumbnail, photo }));
};
