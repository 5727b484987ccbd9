import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteBuild } from './build-site.ts';

/** The live embed of a chart in a theme. */
export interface Embed {
  chart: string;
  theme: string;
  /** Where it is served now. */
  url: string;
  /** px, the declared one. */
  height: number;
}

const THEME_FOLDERS = { light: '', dark: 'dark', auto: 'auto' };

/** The live embeds of a built site. */
export function embedsOf({ directory, servedUrl }: SiteBuild): Embed[] {
  const folder = join(directory, 'embed');
  const charts = readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? one.name : []));
  return charts.flatMap((chart) =>
    Object.entries(THEME_FOLDERS).map(([theme, inside]) => {
      const html = readFileSync(join(folder, chart, inside, 'index.html'), 'utf8');
      const height = Number(/<meta name="embed-height" content="(\d+)">/.exec(html)?.[1]);
      return { chart, theme, url: `${servedUrl}embed/${chart}/${inside === '' ? '' : `${inside}/`}`, height };
    }),
  );
}
