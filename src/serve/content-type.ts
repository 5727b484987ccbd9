import { extname } from 'node:path';

/** Of files whose type most servers do not know, or send without the encoding that ours have. */
const BY_ENDING: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.cff': 'application/yaml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.sqlite': 'application/vnd.sqlite3',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

const FEEDS: Readonly<Record<string, string>> = {
  '.json': 'application/feed+json; charset=utf-8',
  '.xml': 'application/atom+xml; charset=utf-8',
};

/**
 * The type of a file as its readers expect it; nothing where what servers know of its ending is right.
 *
 * @param pathname as if the site lived at the root of its host: `/feeds/changes.xml`
 */
export const contentTypeAt = (pathname: string): string | undefined =>
  (pathname.startsWith('/feeds/') ? FEEDS : BY_ENDING)[extname(pathname)];
