import type { APIRoute, GetStaticPaths } from 'astro';
import { SITE_ROOT } from '../../views/address.ts';
import { embedPaths } from '../../views/embed/embed-paths.ts';
import { oEmbedPath } from '../../embed/paste/addresses.ts';
import { richOEmbed } from '../../embed/paste/oembed.ts';
import { frameUrl } from '../../embed/paste/snippet.ts';

export const getStaticPaths = (async () =>
  (await embedPaths()).map((path) => ({
    params: { name: oEmbedPath(path.place).slice('/oembed/'.length, -'.json'.length) },
    props: { ...path },
  }))) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const whole = ({ place, embed, of }: Props) => {
  const thumbnail = of.pictures[place.theme === 'dark' ? 'dark' : 'light'];
  const frame = frameUrl(SITE_ROOT, place, of.revision);
  return richOEmbed({ root: SITE_ROOT, title: embed.title, frame, height: embed.height, thumbnail });
};

export const GET: APIRoute<Props> = ({ props }) => new Response(whole(props));
