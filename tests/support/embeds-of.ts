import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCardKind, ruleEmbedded } from '../../src/routes/routes.ts';
import type { SiteBuild } from './build-sites.ts';

/** The live embed of a chart in a theme. */
export interface Embed {
  chart: string;
  /** Left out for the whole chart. */
  size?: 'short' | undefined;
  theme: string;
  /** Where it is served now. */
  url: string;
  /** px, the declared one. */
  height: number;
}

const THEME_FOLDERS = { light: '', dark: 'dark', auto: 'auto' };

type Built = Pick<SiteBuild, 'directory'>;

const framesOf = ({ directory }: Built): string[] =>
  readdirSync(join(directory, 'embed'), { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() && !isCardKind(one.name) ? one.name : [],
  );

/** The charts of a built site: of what stands in `/embed/`, what is no folder of cards and no answer to a rule. */
export const chartsOf = (build: Built): string[] => framesOf(build).filter((id) => ruleEmbedded(id) === undefined);

/** The answers to a rule beside them. */
export const answersOf = (build: Built): string[] => framesOf(build).filter((id) => ruleEmbedded(id) !== undefined);

/** What a chart's own page leads hosts to: its short form, below the folder of oEmbed answers. */
export function firstOf({ directory }: Built, chart: string): { answer: string; height: number } {
  const answer = `${chart}/short`;
  const { height } = JSON.parse(readFileSync(join(directory, 'oembed', `${answer}.json`), 'utf8')) as {
    height: number;
  };
  return { answer, height };
}

/** The live embeds of the charts of a built site, whole or short. */
export function embedsOf({ directory, servedUrl }: SiteBuild, size?: 'short'): Embed[] {
  return chartsOf({ directory }).flatMap((chart) =>
    Object.entries(THEME_FOLDERS).map(([theme, inside]) => {
      const path = ['embed', chart, size, inside].filter(Boolean).join('/');
      const html = readFileSync(join(directory, path, 'index.html'), 'utf8');
      const height = Number(/<meta name="embed-height" content="(\d+)">/.exec(html)?.[1]);
      return { chart, size, theme, url: `${servedUrl}${path}/`, height };
    }),
  );
}

/** The same, every second one short. */
export function mixedEmbedsOf(build: SiteBuild): Embed[] {
  const short = embedsOf(build, 'short');
  return embedsOf(build).map((embed, i) => (i % 2 === 0 ? embed : (short[i] ?? embed)));
}
