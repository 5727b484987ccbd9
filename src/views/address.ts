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

export const figureHref = (id: string) => href(`/figures/${id}/`);
/** Of one revision, for ever; counted from 1. */
export const revisionHref = (id: string, n: number) => href(`/figures/${id}/r/${n}/`);
/** The JSON of a figure, or of one of its revisions. */
export const figureFileHref = (id: string, n?: number) =>
  href(n === undefined ? `/figures/${id}.json` : `/figures/${id}/r/${n}.json`);
/** The fragment of a figure in a page that shows it at its top. */
export const keyFigureId = (id: string) => `fig-${id}`;
export const chartHref = (id: string) => href(`/charts/${id}/`);
/** @param file name and ending: `capacity-by-deal.csv` */
export const chartFileHref = (file: string) => href(`/charts/${file}`);
export const dealHref = (id: string) => href(`/deals/${id}/`);
export const explainerHref = (id: string) => href(`/explainers/${id}/`);
export const questionHref = (id: string) => href(`/faq/${id}/`);
export const openQuestionHref = (id: string) => href(`/open/${id}/`);
/** The fragment of an open question in the page of a deal. */
export const openQuestionId = (id: string) => `open-${id}`;
export const vendorHref = (id: string) => href(`/vendors/${id}/`);
export const sourceHref = (id: string) => href(`/sources/#${id}`);
export const termHref = (id: string) => href(`/glossary/#${id}`);
/** The share image of a page. */
export const shareHref = (kind: 'deals' | 'explainers' | 'charts' | 'figures' | 'faq', id: string) =>
  href(`/share/${kind}/${id}.png`);
