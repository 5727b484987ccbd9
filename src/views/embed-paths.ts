import { collections } from '../collections.ts';
import type { EmbedPlace } from '../embed/addresses.ts';
import { THEMES } from '../embed/theme.ts';
import { embeddedChart, type Embed, type EmbeddedChart } from './embedded-chart.ts';

export interface EmbedPath {
  place: EmbedPlace;
  embed: Embed;
  of: EmbeddedChart;
}

/** Every page for other people's frames: each chart and its short form, live and at each revision, in each theme. */
export async function embedPaths(): Promise<EmbedPath[]> {
  const { charts } = await collections();
  const all = await Promise.all(charts.all.map(({ id }) => embeddedChart(id)));
  return all.flatMap((of) => [
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
