import type { Collections } from '../../collections.ts';
import type { AnswerText } from '../../publish/answer-text.ts';
import { pathTo, type EntryFileKind } from '../../routes/routes.ts';
import { entryIds, entryJson } from '../../tables/formats/entry-json.ts';
import { tablesOf } from '../../tables/tables.ts';
import { absoluteHref } from '../address.ts';
import { bookOf } from './book.ts';

/** What the schema of each kind of file is called: `/schemas/deal.json`. */
export const SCHEMA_NAMES: Readonly<Record<EntryFileKind, string>> = {
  deals: 'deal',
  faq: 'answer',
  promises: 'promise',
};

const pageOf = (kind: EntryFileKind, id: string) =>
  kind === 'promises' ? pathTo({ name: 'promise', id }) : pathTo({ name: 'entry', collection: kind, id });

/** The paths of such files, for a page of Astro. */
export const entryPaths = (all: Collections, kind: EntryFileKind) =>
  entryIds(tablesOf(bookOf(all)), kind).map((id) => ({ params: { id } }));

/** One file: `/deals/aws.json`. @param text of an answer, whole */
export const entryFile = (all: Collections, kind: EntryFileKind, id: string, text?: AnswerText): string =>
  entryJson(
    tablesOf(bookOf(all)),
    kind,
    id,
    { schema: absoluteHref(`/schemas/${SCHEMA_NAMES[kind]}.json`), url: absoluteHref(pageOf(kind, id)) },
    text,
  );
