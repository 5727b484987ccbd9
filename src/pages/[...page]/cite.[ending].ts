import type { APIRoute, GetStaticPaths } from 'astro';
import { collections } from '../../collections.ts';
import { citablesOf } from '../../components/cite/text-citables.ts';
import { CITATION_FILES } from '../../publish/cite/formats.ts';

export const getStaticPaths = (async () =>
  (await citablesOf(await collections())).flatMap((cited) =>
    Object.entries(CITATION_FILES).map(([ending, { build }]) => ({
      params: { page: cited.page.replace(/^\/|\/$/g, ''), ending },
      props: { cited, build },
    })),
  )) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const whole = ({ cited, build }: Props) => build(cited);

export const GET: APIRoute<Props> = ({ props }) => new Response(whole(props));
