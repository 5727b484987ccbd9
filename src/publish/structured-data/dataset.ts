import type { Dataset, WithContext } from 'schema-dts';
import { LICENCE } from '../credit.ts';
import { LAST_CHANGED } from './json-ld.ts';
import { publisherOf } from './publisher.ts';

export interface DescribedDataset {
  /** Absolute, of the page that presents it. */
  url: string;
  home: string;
  name: string;
  /** From 50 to 5,000 characters, as Google's Dataset Search asks. */
  description: string;
  image: string;
  /** Each with its media type. */
  files: readonly { url: string; type: string }[];
}

/** Data to take away. @see https://developers.google.com/search/docs/appearance/structured-data/dataset */
export const dataset = ({ url, home, name, description, image, files }: DescribedDataset): WithContext<Dataset> => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  '@id': url,
  url,
  name,
  description,
  image,
  dateModified: LAST_CHANGED,
  inLanguage: 'en-GB',
  isAccessibleForFree: true,
  license: LICENCE.url,
  creator: publisherOf(home),
  distribution: files.map(
    ({ url: contentUrl, type }) => ({ '@type': 'DataDownload', contentUrl, encodingFormat: type }) as const,
  ),
});
