import type { APIRoute, GetStaticPaths } from 'astro';
import { collections } from '../../collections.ts';
import { printJson } from '../../publish/json-file.ts';
import type { EntryFileKind } from '../../routes/routes.ts';
import { entrySchema } from '../../tables/formats/entry-json.ts';
import { tablesOf } from '../../tables/tables.ts';
import { absoluteHref } from '../../views/address.ts';
import { bookOf } from '../../views/data/book.ts';
import { SCHEMA_NAMES } from '../../views/data/entry-files.ts';

export const getStaticPaths = (() =>
  (Object.keys(SCHEMA_NAMES) as EntryFileKind[]).map((of) => ({
    params: { kind: SCHEMA_NAMES[of] },
    props: { of },
  }))) satisfies GetStaticPaths;

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { of }, params: { kind } }) =>
  new Response(
    printJson(entrySchema(tablesOf(bookOf(await collections())), of, absoluteHref(`/schemas/${kind}.json`))),
  );
