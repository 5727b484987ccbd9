import { hash } from 'node:crypto';
import { SILENT } from '../model/reading/files/permalinks-file.ts';
import { isInFrames } from '../routes/routes.ts';
import type { SiteAddress } from '../serve/site-address.ts';
import { endOfHead, readPage } from './page-text.ts';

/** What one file of the built site promises: each address in it, and the hash of what that says. */
export type Promises = ReadonlyMap<string, string>;

/** Files that no one was ever given the address of, or that say only where others are. */
const NO_PROMISE =
  /^(?:_astro\/|_headers$|_redirects$|404\.html$|favicon\.|apple-touch-icon\.|\.nojekyll$|robots\.txt$|sitemap-\d+\.xml$|search\/(?:index\.json|[a-z]+\.(?:js|css))$|check\/(?:facts\.json|findings\.js)$|count\/answer\.js$)/;

/** What is new on the site, not what this address says; and citations, which give the days of this very record. */
const SAYS_NOTHING = /^(?:feeds\/|sitemap)|\/cite\.(?:bib|ris|json)$/;

/**
 * The promises of one file.
 *
 * @param path in the built site, with forward slashes: `deals/aws/index.html`
 * @param read gives the file's text; called only where it matters
 */
export function promisesOf(path: string, site: SiteAddress, read: () => string): Promises {
  if (NO_PROMISE.test(path)) return new Map();
  const address = addressOf(path);
  const said = (text: string) => hashOf(withoutRoot(text, site));
  if (path.endsWith('.html')) {
    // What other people's frames hold is linked to as a whole.
    if (isInFrames(address)) return new Map([[address, said(textOfFrame(read()))]]);
    const page = readPage(read());
    const fragments = [...page.fragments].map(([id, text]): [string, string] => [`${address}#${id}`, said(text)]);
    return new Map([[address, said(page.text)], ...fragments]);
  }
  return new Map([[address, SAYS_NOTHING.test(path) ? SILENT : saidByFile(path, read, said)]]);
}

/** By body: the frames of one thing differ by theme in what stands in their heads, and five pages of seven are frames. */
const known = new Map<string, string>();

function textOfFrame(html: string): string {
  const body = hash('sha256', html.slice(endOfHead(html)));
  const text = known.get(body) ?? readPage(html).text;
  known.set(body, text);
  return text;
}

/** `/deals/aws/` for `deals/aws/index.html`. */
const addressOf = (path: string) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

function saidByFile(path: string, read: () => string, said: (text: string) => string): string {
  switch (/\.([a-z0-9]+)$/.exec(path)?.[1]) {
    case 'json':
      return said(JSON.stringify(JSON.parse(read()), withoutVolatile));
    case 'svg': {
      // It speaks as the same picture in a page does.
      const { text } = readPage(read());
      return text === '' ? SILENT : said(text);
    }
    case 'csv':
    case 'xml':
    case 'txt':
      return said(read());
    default:
      return SILENT;
  }
}

/**
 * How far sources have been read, what describes or proves a figure without being its value, and the sizes of the
 * picture that a pinned oEmbed answer shares with the chart of today may change by themselves; since when a live number
 * says what it says is known from this very record.
 */
const VOLATILE = new Set([
  'sourcesRead',
  'context',
  'proof',
  '$schema',
  'thumbnail_width',
  'thumbnail_height',
  'since',
]);
const withoutVolatile = (key: string, value: unknown) => (VOLATILE.has(key) ? undefined : value);

/** Where the site lives is no part of what it says; some pages print it without its scheme, or its origin alone. */
function withoutRoot(text: string, { origin, base }: SiteAddress): string {
  const places = [`${origin}${base}`.replace(/\/$/, ''), origin];
  return places
    .flatMap((place) => [place, place.replace(/^https?:\/\//, '')])
    .reduce((said, place) => said.replaceAll(place, '{root}'), text);
}

/** Twelve digits: enough to tell two texts of one address apart. */
const hashOf = (text: string) => hash('sha256', text).slice(0, 12);
