import type { z } from 'astro/zod';
import { ruleEmbedded } from '../routes/routes.ts';
import type { CollectionName } from './collection-name.ts';
import { snapshotFileAt } from './kept-snapshot.ts';
import { chartSchema } from './schemas/chart.ts';
import { correctionSchema } from './schemas/correction.ts';
import { dataCentreSchema } from './schemas/data-centre.ts';
import { dealSchema } from './schemas/deal.ts';
import { explainerSchema } from './schemas/explainer.ts';
import { figureSchema } from './schemas/figure.ts';
import { homeSchema } from './schemas/home.ts';
import { openQuestionSchema } from './schemas/open-question.ts';
import { questionSchema } from './schemas/question.ts';
import { pageSchema } from './schemas/page.ts';
import { readingsSchema } from './schemas/reading.ts';
import { recordSchema } from './schemas/record.ts';
import { redirectsSchema, tombstonesSchema } from './schemas/retired.ts';
import { revisionsSchema } from './schemas/revision.ts';
import { siteSchema } from './schemas/site.ts';
import { sourceSchema } from './schemas/source.ts';
import { termSchema } from './schemas/term.ts';
import { vendorSchema } from './schemas/vendor.ts';

/**
 * How entries lie in files.
 * - `map`: a YAML file holds many, as a map from id to entry
 * - `file`: a YAML file is one, and its name is the id
 * - `article`: an MDX file is one, and its name is the id
 * - `single`: there is one entry, in `content/<collection>.yaml`
 */
export type Shape = 'map' | 'file' | 'article' | 'single';

export const COLLECTIONS = {
  charts: { shape: 'file', schema: chartSchema, noun: 'chart' },
  corrections: { shape: 'file', schema: correctionSchema, noun: 'correction' },
  deals: { shape: 'article', schema: dealSchema, noun: 'deal' },
  explainers: { shape: 'article', schema: explainerSchema, noun: 'explainer' },
  faq: { shape: 'article', schema: questionSchema, noun: 'question' },
  figures: { shape: 'map', schema: figureSchema, noun: 'figure' },
  glossary: { shape: 'map', schema: termSchema, noun: 'term' },
  home: { shape: 'single', schema: homeSchema, noun: 'front page' },
  open: { shape: 'file', schema: openQuestionSchema, noun: 'open question' },
  pages: { shape: 'article', schema: pageSchema, noun: 'page' },
  readings: { shape: 'map', schema: readingsSchema, noun: 'second reading' },
  records: { shape: 'file', schema: recordSchema, noun: 'record' },
  redirects: { shape: 'single', schema: redirectsSchema, noun: 'redirect' },
  revisions: { shape: 'map', schema: revisionsSchema, noun: 'revision' },
  site: { shape: 'single', schema: siteSchema, noun: 'site' },
  sites: { shape: 'file', schema: dataCentreSchema, noun: 'data centre' },
  sources: { shape: 'map', schema: sourceSchema, noun: 'source' },
  tombstones: { shape: 'single', schema: tombstonesSchema, noun: 'tombstone' },
  vendors: { shape: 'map', schema: vendorSchema, noun: 'vendor' },
} as const satisfies Record<CollectionName, { shape: Shape; schema: z.ZodType; noun: string }>;

/** Collections whose entries have a body beside their data. */
export type ArticleCollection = {
  [Name in CollectionName]: (typeof COLLECTIONS)[Name]['shape'] extends 'article' ? Name : never;
}[CollectionName];

/** What the schema of a collection makes of an entry. */
export type EntryData<Name extends CollectionName> = z.output<(typeof COLLECTIONS)[Name]['schema']>;

export const isCollection = (name: string): name is CollectionName => Object.hasOwn(COLLECTIONS, name);

const extensionOf = (shape: Shape) => (shape === 'article' ? '.mdx' : '.yaml');

/** The collection that a path of `content/` belongs to, by its place and ending alone. */
export function collectionAt(path: string): CollectionName | undefined {
  const [, name = '', file, ...deeper] = path.split('/');
  if (deeper.length > 0) return undefined;
  if (file === undefined) {
    const single = name.replace(/\.yaml$/, '');
    return name.endsWith('.yaml') && isCollection(single) && COLLECTIONS[single].shape === 'single'
      ? single
      : undefined;
  }
  if (!isCollection(name) || COLLECTIONS[name].shape === 'single') return undefined;
  return file.endsWith(extensionOf(COLLECTIONS[name].shape)) ? name : undefined;
}

/** Collections of whose entries every published revision is kept: charts as drawn, texts as printed. */
export const KEPT = ['charts', 'deals', 'explainers', 'faq'] as const satisfies readonly CollectionName[];
export type Kept = (typeof KEPT)[number];

/** `content/faq/aws-price.mdx`: where an entry that has a file to itself is written. */
export const entryPath = (collection: Kept, id: string) =>
  `content/${collection}/${id}${extensionOf(COLLECTIONS[collection].shape)}`;

/** Whether it is an answer to a rule: these are kept beside charts, no file describes them, and their rules are always there. */
export const isAnswer = (collection: Kept, id: string): boolean =>
  collection === 'charts' && ruleEmbedded(id) !== undefined;

/** Where the revisions of an entry are kept: `1.html` and `1.json`, of a chart `1-short.html` and `1-short.json` too. */
export const keptFolder = (collection: Kept, id: string) => `content/revisions/${collection}/${id}`;

const KEPT_FILE = new RegExp(`^content/revisions/(${KEPT.join('|')})/([^/]+)/(\\d+)(-short)?\\.(html|json)$`);

/** What a path keeps, if it keeps a revision. */
export function keptAt(path: string): { collection: Kept; id: string; n: number; isData: boolean } | undefined {
  const [, collection, id = '', n, short, ending] = KEPT_FILE.exec(path) ?? [];
  const kept = KEPT.find((each) => each === collection);
  return kept && { collection: kept, id, n: Number(n), isData: short === undefined && ending === 'json' };
}

/** Written by a command alone, and no collection: every address, what is kept of revisions, and the data of a day. */
export const isMachineWritten = (path: string) =>
  path === 'content/permalinks.txt' || keptAt(path) !== undefined || snapshotFileAt(path) !== undefined;

/** `aws` for `content/figures/aws.yaml`. */
export const fileStem = (path: string) => (path.split('/').at(-1) ?? '').replace(/\.(?:yaml|mdx)$/, '');
