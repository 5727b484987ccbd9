import type { Redirect } from '../model/retired/retired.ts';

/**
 * The `_redirects` file that some static hosts read: a real redirect there, where the page that stands at the old
 * address can only send a reader on. Fragments never reach a server.
 *
 * @param base the path below which the site lives; begins and ends with a slash
 * @see https://docs.netlify.com/manage/routing/redirects/overview/
 * @see https://developers.cloudflare.com/pages/configuration/redirects/
 */
export const redirectsFile = (redirects: readonly Redirect[], base: string): string =>
  redirects
    .filter(({ from }) => !from.includes('#'))
    .map(({ from, to }) => `${under(base, from)} ${under(base, to)} 301\n`)
    .join('');

const under = (base: string, address: string) => `${base.replace(/\/$/, '')}${address}`;
