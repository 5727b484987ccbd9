import type { CorrectionComment, CreativeWork, NewsArticle, WithContext } from 'schema-dts';
import type { PartialDate } from '../../ledger/partial-date.ts';
import { LICENCE } from '../credit.ts';
import type { PublishedSource } from '../published-source.ts';
import { LAST_CHANGED } from './json-ld.ts';
import { publisherOf } from './publisher.ts';

export interface DescribedArticle {
  /** Absolute. */
  url: string;
  home: string;
  image: string;
  headline: string;
  description: string;
  published: PartialDate;
  /** Names of the companies that it is about. */
  about: readonly string[];
  sources: readonly PublishedSource[];
  corrections: readonly CorrectionComment[];
}

/** An article and what it rests on. @see https://schema.org/NewsArticle */
export function newsArticle(article: DescribedArticle): WithContext<NewsArticle> {
  const { url, home, image, headline, description, published, about, sources, corrections } = article;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    mainEntityOfPage: url,
    headline,
    description,
    image: { '@type': 'ImageObject', url: image, width: '1200', height: '630' },
    datePublished: published.iso,
    dateModified: LAST_CHANGED,
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    license: LICENCE.url,
    author: publisherOf(home),
    publisher: publisherOf(home),
    about: about.map((name) => ({ '@type': 'Organization', name }) as const),
    citation: sources.map(citationOf),
    ...(corrections.length > 0 && { correction: corrections }),
  };
}

const citationOf = ({ title, publisher, published, url }: PublishedSource): CreativeWork => ({
  '@type': 'CreativeWork',
  name: title,
  publisher: { '@type': 'Organization', name: publisher },
  // Quarters and half-years are no dates of ISO 8601.
  ...(published !== undefined && /^\d{4}(?:-\d\d){0,2}$/.test(published) && { datePublished: published }),
  ...(url !== undefined && { url }),
});
