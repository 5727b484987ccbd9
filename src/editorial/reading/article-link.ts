import type { CollectionName } from '../collections.ts';

/** The parts of the site whose pages are entries. */
const SECTIONS: Readonly<Record<string, CollectionName>> = {
  charts: 'charts',
  deals: 'deals',
  explainers: 'explainers',
  faq: 'faq',
  figures: 'figures',
  vendors: 'vendors',
};

export interface LinkCheck {
  problem?: [message: string, remedy: string];
  /** The entry whose page a relative link leads to. */
  reference?: { collection: CollectionName; id: string };
}

/**
 * What a link in an article may lead to: a page elsewhere over https, a fragment of the
 * same page, or a page of this site by a relative address, since the site may live under a sub-path.
 */
export function checkLink(url: string, articleId: string): LinkCheck {
  // A browser drops blanks and controls before it looks for a scheme.
  const address = [...url].filter((c) => c > ' ' && c !== '\u007f').join('');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (address === '' || address === '#')
    return { problem: ['The link leads nowhere', 'write an address that starts with https://'] };
  if (scheme === 'https') return checkWebAddress(address);
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
  return checkRelative(address, articleId);
}

function checkWebAddress(address: string): LinkCheck {
  if (!URL.canParse(address)) return { problem: ['This is no web address', 'write it as your browser shows it'] };
  const { username, password } = new URL(address);
  return username || password
    ? { problem: ['The address holds a name or a password', 'leave out what stands before the @'] }
    : {};
}

function checkRelative(address: string, articleId: string): LinkCheck {
  if (address.startsWith('#')) return {};
  // Deals, explainers and questions all stand two levels below the root.
  const { pathname } = new URL(address, `https://site.example/article/${articleId}/`);
  const [section = '', id] = pathname.split('/').filter((part) => part !== '');
  const collection = Object.hasOwn(SECTIONS, section) ? SECTIONS[section] : undefined;
  return collection && id ? { reference: { collection, id } } : {};
}
