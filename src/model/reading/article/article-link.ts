import { PAGE_COLLECTIONS, type PageCollection } from '../../../routes/routes.ts';
import { STANDING_PAGES } from '../../../routes/standing-pages.ts';
import { didYouMean } from '../../meant/did-you-mean.ts';

/** A file of this site: only a build knows which there are. */
const FILE = /\.(?:csv|json|xml|png|svg|txt|js|cff)$/;

export interface LinkCheck {
  problem?: [message: string, remedy: string];
  /** The entry whose page a relative link leads to. */
  reference?: { collection: PageCollection; id: string };
  /** Where on a page of this site it leads: `page` from the root, left out for the article's own. */
  fragment?: { page?: string | undefined; fragment: string };
}

/** Where a site may live on its host: one step too many up leads out of it, and a browser would not say so. */
const SUB_PATH = '/sub-path';

/** `www.amd.com/openai`: what a reader's browser would take for a page of this site. */
const HOST = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?=[/?#]|$)/i;

/**
 * What a link in an article may lead to: a page elsewhere over https, a fragment of the
 * same page, or a page of this site by a relative address, since the site may live under a sub-path.
 *
 * @param article the page that links, below the root: `deals/nvidia`
 */
export function checkLink(url: string, article: string): LinkCheck {
  // A browser drops blanks and controls before it looks for a scheme.
  const address = [...url].filter((c) => c > ' ' && c !== '\u007f').join('');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (address === '' || address === '#')
    return { problem: ['The link leads nowhere', 'write an address that starts with https://'] };
  if (scheme === 'https') return checkWebAddress(url.trim());
  if (scheme === 'http')
    return { problem: ['The address starts with http://', `write https://${address.slice('http://'.length)}`] };
  if (scheme !== undefined)
    return {
      problem: [
        `An address with \`${scheme}:\` may not be linked`,
        'link to https://, to a relative address or to a #fragment',
      ],
    };
  if (/^[/\\]/.test(address)) {
    return {
      problem: [
        'The address starts at the root, but the site may live under a sub-path',
        'write it from this page on, such as ../../faq/nvidia-binding/',
      ],
    };
  }
  return checkRelative(address, article);
}

function checkWebAddress(address: string): LinkCheck {
  if (/\s/.test(address)) return { problem: ['The address holds a blank', 'write it as your browser shows it'] };
  if (!URL.canParse(address)) return { problem: ['This is no web address', 'write it as your browser shows it'] };
  const { username, password } = new URL(address);
  return username || password
    ? { problem: ['The address holds a name or a password', 'leave out what stands before the @'] }
    : {};
}

function checkRelative(address: string, article: string): LinkCheck {
  if (address.startsWith('#')) return { fragment: { fragment: address.slice(1) } };
  const host = HOST.exec(address)?.[0];
  if (host !== undefined && !FILE.test(host))
    return { problem: [`\`${host}\` would be a page of this site`, `write https://${address} to link to another`] };
  const { pathname: below, hash } = new URL(address, `https://site.example${SUB_PATH}/${article}/`);
  if (!below.startsWith(`${SUB_PATH}/`)) {
    const fewer = address.replace('../', '');
    return { problem: [`\`${address}\` leads above the first page of the site`, `write ${fewer}`] };
  }
  const pathname = below.slice(SUB_PATH.length);
  const segments = pathname.split('/').filter((part) => part !== '');
  const fragment = hash.length > 1 ? { fragment: { page: pathname, fragment: hash.slice(1) } } : {};
  const [section = '', id] = segments;
  const collection = PAGE_COLLECTIONS.find((each) => each === section);
  if (collection && PAGE_COLLECTIONS.some((each) => each === id) && segments.length > 2)
    return {
      problem: [`There is no page ${pathname}: the link starts one step too far in`, `write ../${address}`],
    };
  if (collection && id) return { reference: { collection, id }, ...fragment };
  if (STANDING_PAGES.includes(segments.join('/'))) return fragment;
  if (FILE.test(pathname)) return {};
  const meant = didYouMean(segments.join('/'), STANDING_PAGES);
  return {
    problem: [
      `This site has no page /${segments.join('/')}/`,
      meant ?? 'link to a page of this site, such as ../../methodology/, or to https://',
    ],
  };
}
