import type { APIRoute, GetStaticPaths } from 'astro';
import { collections } from '../../../collections.ts';
import { packageFiles } from '../../../views/data/package-files.ts';

export const getStaticPaths = (async () =>
  packageFiles(await collections()).map(({ name: file, body }) => ({
    params: { file },
    props: { body },
  }))) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { body } }) => new Response(body());
