import type { Grade } from '../ledger/proof.ts';
import { fragmentFor, listedAt } from '../routes/fragments.ts';
import { pathTo, type PageCollection } from '../routes/routes.ts';
import { gradeId } from './figure/grade-words.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page of this site under its base path; `path` starts with a slash. */
export const href = (path: string) => `${BASE}${path}`;

/** An address of this site with its host, for what is read elsewhere. */
export const absolute = (address: string) => new URL(address, import.meta.env.SITE).href;

/** The absolute address of a page of this site; `path` starts with a slash. */
export const absoluteHref = (path: string) => absolute(href(path));

/** Origin and base path of the site, no slash at the end. */
export const SITE_ROOT = absoluteHref('').replace(/\/$/, '');

/** What is left of an absolute address on the site itself, wherever that lives. */
export const pathOf = (url: string) => {
  const { pathname, hash } = new URL(url);
  return `${pathname}${hash}`;
};

/** The same below the base path, as the record of what is published has it: `/deals/aws/`. */
export const addressBelowRoot = (url: string) => pathOf(url).slice(BASE.length);

const entryHref = (collection: PageCollection) => (id: string) => href(pathTo({ name: 'entry', collection, id }));

export const figureHref = entryHref('figures');
/** Of one revision, for ever; counted from 1. */
export const revisionHref = (id: string, n: number) => href(pathTo({ name: 'revision', collection: 'figures', id, n }));
/** The list of figures in part, or in another order. */
export const figuresByHref = (id: string) => href(pathTo({ name: 'figures-by', id }));
/** The JSON of a figure, or of one of its revisions. */
export const figureFileHref = (id: string, n?: number) => href(pathTo({ name: 'figure-file', id, n }));
/** The page as it is today, which says whether it has changed since an ISO day, for who comes from a copy of that day. */
export const sinceHref = (address: string, day: string | undefined) =>
  day === undefined ? address : `${address}?since=${day}`;
/** The fragment of a figure in a page that shows it at its top. */
export const keyFigureId = (id: string) => fragmentFor('figures', id);
export const chartHref = entryHref('charts');
/** @param form `.csv`, `-dark@2x.png` */
export const chartFileHref = (id: string, form: string) => href(pathTo({ name: 'chart-file', id, form }));
/** The picture of a chart for slides and documents. */
export const slideHref = (id: string, shape: 'wide' | 'square', scheme?: 'dark') =>
  href(pathTo({ name: 'slide', id, shape, scheme }));
export const dealHref = entryHref('deals');
export const explainerHref = entryHref('explainers');
/** The page of what an article or a record rests on. */
export const evidenceHref = (collection: 'deals' | 'explainers', id: string) =>
  href(pathTo({ name: 'evidence', collection, id }));
/** @param id that of its figure; or a verdict or a year, for the promises of one */
export const promiseHref = (id: string) => href(pathTo({ name: 'promise', id }));
export const promisesOfHref = (deal: string) => href(pathTo({ name: 'promises-of', id: deal }));
/** What was said in a week: `2026-w48`. */
export const weekHref = (id: string) => href(pathTo({ name: 'week', id }));
export const questionHref = entryHref('faq');
export const openQuestionHref = entryHref('open');
/** The fragment of an open question in the page of a deal. */
export const openQuestionId = (id: string) => fragmentFor('open', id);
/** Where a reader learns what the letter means. */
export const gradeHref = (grade: Grade) => href(`/evidence/#${gradeId(grade)}`);
/** The page of a data centre. */
export const dataCentreHref = entryHref('sites');
export const vendorHref = entryHref('vendors');
export const sourceHref = (id: string) => href(listedAt('sources', id));
export const termHref = (id: string) => href(listedAt('glossary', id));
/** The share image of a page. */
export const shareHref = (collection: PageCollection, id: string) => href(pathTo({ name: 'share', collection, id }));
