import { STANDING_PAGES } from '../routes/standing-pages.ts';

/**
 * What hosts are to send with the pages. Hosts that read `_headers` (Netlify, Cloudflare Pages and others) put both
 * values into one header where two rules match: so no header is set by two rules that can match one address, and what
 * may not be framed is listed instead of being excepted.
 */
interface HeaderRule {
  /** Below the base path; `*` for any rest, `:name` for any one segment. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** Parts of the site that nobody else's page may frame: everything but `/embed/`. */
const UNFRAMED = [...new Set(STANDING_PAGES.map((page) => page.split('/')[0] ?? ''))].filter(
  (part) => part !== '' && part !== 'embed',
);

const ONLY_US = { 'Content-Security-Policy': "frame-ancestors 'self'" };
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

const RULES: readonly HeaderRule[] = [
  {
    path: '*',
    headers: {
      // All of it is public and none of it knows a reader.
      'Access-Control-Allow-Origin': '*',
      // A page that is isolated from others takes pictures, scripts and frames only from who says so.
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  { path: '', headers: ONLY_US },
  ...UNFRAMED.map((part) => ({ path: `${part}/*`, headers: ONLY_US })),
  // Such a page takes only frames that are as strict as itself. Ours load nothing that could be refused.
  { path: 'embed/*', headers: { 'Cross-Origin-Embedder-Policy': 'require-corp' } },
  { path: 'embed/:chart/r/*', headers: FOR_EVER },
  { path: 'embed/:chart/short/r/*', headers: FOR_EVER },
  { path: '_astro/*', headers: FOR_EVER },
  { path: 'embed/v1.js', headers: { 'Cache-Control': 'public, max-age=86400' } },
];

/**
 * The file `_headers`.
 *
 * @param base the path at which the site lives; begins and ends with a slash
 */
export const hostHeaders = (base: string): string =>
  RULES.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [`${base}${path}`, ...lines, ''].join('\n');
  }).join('\n');

const PATTERNS = RULES.map(({ path, headers }) => ({ pattern: new URLPattern({ pathname: `/${path}` }), headers }));

/**
 * What a host sends with an address of the site.
 *
 * @param pathname as if the site lived at the root of its host: `/deals/aws/`
 */
export const headersAt = (pathname: string): Record<string, string> =>
  Object.fromEntries(
    PATTERNS.filter(({ pattern }) => pattern.test({ pathname })).flatMap(({ headers }) => Object.entries(headers)),
  );
