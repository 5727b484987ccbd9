import type { APIRoute, GetStaticPaths } from 'astro';
import { collections } from '../../collections.ts';
import { pictureOf } from '../../components/chart-pictures.ts';
import { embeddedChart, siteRoot } from '../../components/embedded-chart.ts';
import { photoOEmbed } from '../../embed/oembed.ts';

export const getStaticPaths = (async () => {
  const { charts } = await collections();
  return charts.all.map(({ id }) => ({ params: { chart: id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { chart = '' }, site }) => {
  const root = siteRoot(site);
  const of = await embeddedChart(chart, site);
  const [thumbnail, photo] = [pictureOf(of, root, 'light', 1), pictureOf(of, root, 'light', 2)];
  return new Response(photoOEmbed({ root, title: of.chart.title, thumbnail, photo }));
};
