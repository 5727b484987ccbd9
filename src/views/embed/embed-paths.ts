import { collections } from '../../collections.ts';
import { pageId } from '../../count/question.ts';
import type { EmbedPlace } from '../../embed/paste/addresses.ts';
import { THEMES } from '../../embed/theme.ts';
import { countEmbedId } from '../../routes/routes.ts';
import { countRules } from '../count/counts.ts';
import { embeddedChart, type Embed, type EmbeddedChart } from './embedded-chart.ts';

export interface EmbedPath {
  place: EmbedPlace;
  embed: Embed;
  of: EmbeddedChart;
}

/** Every page for other people's frames: each chart and answer and its short form, live and at each revision, in each theme. */
export async function embedPaths(): Promise<EmbedPath[]> {
  const all = await collections();
  const ids = [
    ...all.charts.all.map(({ id }) => id),
    ...countRules(all).map(({ question }) => countEmbedId(pageId(question))),
  ];
  const embedded = await Promise.all(ids.map((id) => embeddedChart(id)));
  return embedded.flatMap((of) => [
    ...inThemes(of, undefined, of.live, new Map(of.pinned.map((embed, i) => [i + 1, embed]))),
    ...inThemes(of, 'short', of.short.live, of.short.pinned),
  ]);
}

function inThemes(
  of: EmbeddedChart,
  size: EmbedPlace['size'],
  live: Embed,
  pinned: ReadonlyMap<number, Embed>,
): EmbedPath[] {
  const versions = [{ pinned: undefined, embed: live }, ...[...pinned].map(([n, embed]) => ({ pinned: n, embed }))];
  return versions.flatMap(({ pinned, embed }) =>
    THEMES.map((theme) => ({ place: { chart: of.chart.id, size, theme, pinned }, embed, of })),
  );
}
