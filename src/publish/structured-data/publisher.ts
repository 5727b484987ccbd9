import type { NewsMediaOrganization, WebSite, WithContext } from 'schema-dts';
import { CREDIT } from '../credit.ts';

/** Absolute addresses of what the publisher has on its site. */
export interface PublisherPages {
  home: string;
  /** A square picture, PNG. */
  logo: string;
  /** How numbers are read, checked and added. */
  method: string;
  /** What is done about mistakes. */
  correctionsPolicy: string;
}

/** The publisher as other descriptions name it; the home page says the rest under the same `@id`. */
export const publisherOf = (home: string) =>
  ({ '@type': 'NewsMediaOrganization', '@id': `${home}#publisher`, name: CREDIT, url: home }) as const;

/** Who publishes, and by which rules. */
export const publisher = ({
  home,
  logo,
  method,
  correctionsPolicy,
}: PublisherPages): WithContext<NewsMediaOrganization> => ({
  '@context': 'https://schema.org',
  ...publisherOf(home),
  logo: { '@type': 'ImageObject', url: logo, width: '512', height: '512' },
  publishingPrinciples: method,
  verificationFactCheckingPolicy: method,
  correctionsPolicy,
});

/** The site as a whole. */
export const website = (home: string, description: string): WithContext<WebSite> => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  '@id': `${home}#site`,
  name: CREDIT,
  url: home,
  description,
  inLanguage: 'en-GB',
  publisher: publisherOf(home),
});
