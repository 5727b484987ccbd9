import type { CorrectionComment, CreativeWork, NewsArticle, WithContext } from 'schema-dts';
import type { PartialDate } from '../../ledger/partial-date.ts';
import { LICENCE, type PublishedSource } from '../published-chart.ts';
import { publisherOf } from './publisher.ts';

/** A mistake of ours that was put right. */
export interface Correction {
  /** What it said, what it says, and why. */
  text: string;
  date: PartialDate;
}

export interface DescribedArticle {
  /** Absolute. */
  url: string;
  home: string;
  image: string;
  headline: string;
  description: string;
  published: PartialDate;
  /** When what it says last changed, by the record of published addresses; left out where there is none. */
  modified?: PartialDate;
  /** Names of the companies that it is about. */
  about: readonly string[];
  sources: readonly PublishedSource[];
  corrections?: readonly Correction[];
}

/** An article and what it rests on. @see https://schema.org/NewsArticle */
export function newsArticle(article: DescribedArticle): WithContext<NewsArticle> {
  const { url, home, image, headline, description, published, modified, about, sources, corrections = [] } = article;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    mainEntityOfPage: url,
    headline,
    description,
    image: { '@type': 'ImageObject', url: image, width: '1200', height: '630' },
    datePublished: published.iso,
    ...(modified && { dateModified: modified.iso }),
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    license: LICENCE.url,
    author: publisherOf(home),
    publisher: publisherOf(home),
    about: about.map((name) => ({ '@type': 'Organization', name }) as const),
    citation: sources.map(citationOf),
    ...(corrections.length > 0 && { correction: corrections.map(correctionOf) }),
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

const correctionOf = ({ text, date }: Correction): CorrectionComment => ({
  '@type': 'CorrectionComment',
  text,
  datePublished: date.iso,
});
