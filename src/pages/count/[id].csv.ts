import type { APIRoute, GetStaticPaths } from 'astro';
import { collections } from '../../collections.ts';
import { pageId } from '../../count/question.ts';
import { forSpreadsheets, SPREADSHEET } from '../../publish/csv.ts';
import { countCsv } from '../../views/count/count-csv.ts';
import { countPages } from '../../views/count/counts.ts';

export const getStaticPaths = (async () =>
  countPages(await collections()).flatMap(({ question, answer }) => [
    { params: { id: pageId(question) }, props: { answer, isForSpreadsheets: false } },
    { params: { id: `${pageId(question)}${SPREADSHEET}` }, props: { answer, isForSpreadsheets: true } },
  ])) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { answer, isForSpreadsheets } }) => {
  const csv = countCsv(answer);
  return new Response(isForSpreadsheets ? forSpreadsheets(csv) : csv);
};
