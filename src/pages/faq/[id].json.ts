import type { APIRoute, GetStaticPaths } from 'astro';
import { collections } from '../../collections.ts';
import { textRevisions } from '../../components/article/text-revisions.ts';
import { thaw } from '../../embed/page/frozen-page.ts';
import { answerText } from '../../publish/answer-text.ts';
import { entryFile, entryPaths } from '../../views/data/entry-files.ts';

export const getStaticPaths = (async () => entryPaths(await collections(), 'faq')) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { id = '' } }) => {
  const { today } = await textRevisions('faq', id);
  const text = answerText(thaw(today.frozen, { root: '', theme: 'light' }));
  return new Response(entryFile(await collections(), 'faq', id, text));
};
