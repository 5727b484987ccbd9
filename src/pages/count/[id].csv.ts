import type { APIRoute, GetStaticPaths } from 'astro';
import { collections } from '../../collections.ts';
import { pageId } from '../../count/question.ts';
import { countCsv } from '../../views/count-csv.ts';
import { countPages } from '../../views/counts.ts';

export const getStaticPaths = (async () =>
  countPages(await collections()).map(({ question, answer }) => ({
    params: { id: pageId(question) },
    props: { answer },
  }))) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { answer } }) => new Response(countCsv(answer));
