import type { Place, WithContext } from 'schema-dts';

interface DescribedPlace {
  /** Absolute, of the page that is about it. */
  url: string;
  name: string;
  description: string;
  region?: string | undefined;
  country: string;
  /** Degrees; left out where the place is not known closely enough. */
  at?: { latitude: number; longitude: number } | undefined;
}

/** A place, for search engines. */
export const place = ({ url, name, description, region, country, at }: DescribedPlace): WithContext<Place> => ({
  '@context': 'https://schema.org',
  '@type': 'Place',
  '@id': url,
  url,
  name,
  description,
  address: {
    '@type': 'PostalAddress',
    ...(region !== undefined && { addressRegion: region }),
    addressCountry: country,
  },
  ...(at && { geo: { '@type': 'GeoCoordinates', latitude: at.latitude, longitude: at.longitude } }),
});
