import type { APIRoute } from 'astro';
import { collections } from '../../collections.ts';
import { printJson } from '../../publish/json-file.ts';
import { tablesSchema } from '../../tables/formats/tables-schema.ts';
import { tablesOf } from '../../tables/tables.ts';
import { absoluteHref } from '../../views/address.ts';
import { bookOf } from '../../views/data/book.ts';

export const GET: APIRoute = async () =>
  new Response(printJson(tablesSchema(absoluteHref('/schemas/ledger.json'), tablesOf(bookOf(await collections())))));
