import type { BreadcrumbList, WithContext } from 'schema-dts';

/** The way from the home page to a page, the page itself left out; addresses are absolute. */
export const breadcrumbs = (trail: readonly { name: string; url: string }[]): WithContext<BreadcrumbList> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(
    ({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: url }) as const,
  ),
});
