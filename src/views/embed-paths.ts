import { collections } from '../collections.ts';
import type { EmbedPlace } from '../embed/addresses.ts';
import { THEMES } from '../embed/theme.ts';
import { embeddedChart, type Embed, type EmbeddedChart } from './embedded-chart.ts';

export interface EmbedPath {
  place: EmbedPlace;
  embed: Embed;
  of: EmbeddedChart;
}

/** Every page for other people's frames: each chart, live and at each revision, in each theme. */
export async function embedPaths(): Promise<EmbedPath[]> {
  const { charts } = await collections();
  const all = await Promise.all(charts.all.map(({ id }) => embeddedChart(id)));
  return all.flatMap((of) => {
    const versions = [
      { pinned: undefined, embed: of.live },
      ...of.pinned.map((embed, i) => ({ pinned: i + 1, embed })),
    ];
    return versions.flatMap(({ pinned, embed }) =>
      THEMES.map((theme) => ({ place: { chart: of.chart.id, theme, pinned }, embed, of })),
    );
  });
}
