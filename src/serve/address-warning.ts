import type { AstroIntegration } from 'astro';
import type { AddressSettings, SiteAddress } from './site-address.ts';

/** What whoever builds must know of a site that nobody has told where it lives; undefined where it was told. */
export const addressWarning = ({ SITE_URL }: AddressSettings, { origin }: SiteAddress): string | undefined =>
  SITE_URL
    ? undefined
    : `SITE_URL is not set: citations, feeds, embeds and share images name ${origin}, which is nowhere. Set it before you deploy: SITE_URL=https://example.org npm run build`;

/** Says so at the end of a build, where it is read. */
export function addressIsKnown(settings: AddressSettings, site: SiteAddress): AstroIntegration {
  const warning = addressWarning(settings, site);
  return {
    name: 'site-address',
    hooks: {
      'astro:build:done': ({ logger }) => {
        if (warning !== undefined) logger.warn(warning);
      },
    },
  };
}
