import type { APIRoute } from 'astro';
import { collections } from '../../collections.ts';
import { FURTHER, MAIN } from '../../layouts/navigation.ts';
import { entriesOf } from '../../search/entries.ts';
import { printIndex } from '../../search/index-file.ts';
import { synonyms } from '../../search/synonyms.ts';
import { searchedIn } from '../../views/search/searched.ts';

export const GET: APIRoute = async () => {
  const entries = entriesOf(searchedIn(await collections(), [...MAIN, ...FURTHER]));
  return new Response(printIndex({ entries, synonyms }));
};
