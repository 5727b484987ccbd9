/** Where the site lives: set with `SITE_URL` and `BASE_PATH`. */
export interface SiteAddress {
  /** Scheme and host, no path and no slash at the end. */
  origin: string;
  /** The path below which everything lies; begins and ends with a slash. */
  base: string;
}

export interface AddressSettings {
  SITE_URL?: string | undefined;
  BASE_PATH?: string | undefined;
}

/**
 * Reads the address from the environment; what is not set, or empty, has a default.
 *
 * @throws {Error} with a message for whoever set them, when one cannot be part of an address
 */
export function siteAddress({ SITE_URL, BASE_PATH }: AddressSettings): SiteAddress {
  return { origin: readOrigin(SITE_URL || 'https://compute-ledger.example'), base: readBase(BASE_PATH || '/') };
}

function readOrigin(text: string): string {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL is "${text}": expected a web address such as https://example.org`);
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new Error(`SITE_URL is "${text}": expected only "${url.origin}"; a path below it goes into BASE_PATH`);
  }
  return url.origin;
}

function readBase(text: string): string {
  const segments = text.split('/').filter((segment) => segment !== '');
  if (segments.some((segment) => !/^[\w~-][\w.~-]*$/.test(segment))) {
    throw new Error(
      `BASE_PATH is "${text}": expected a path of letters, digits, ".", "_", "~" and "-", such as /ledger/`,
    );
  }
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}
