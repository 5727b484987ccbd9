export interface NavigationItem {
  name: string;
  path: string;
  /** Shown in the masthead on a phone too. */
  first: boolean;
}

export const NAVIGATION: readonly NavigationItem[] = [
  { name: 'The picture', path: '/', first: true },
  { name: 'Deals', path: '/deals/', first: true },
  { name: 'Explainers', path: '/explainers/', first: false },
  { name: 'Charts', path: '/charts/', first: false },
  { name: 'Figures', path: '/figures/', first: true },
  { name: 'Questions', path: '/faq/', first: true },
  { name: 'Vendors', path: '/vendors/', first: false },
  { name: 'Glossary', path: '/glossary/', first: false },
  { name: 'Sources', path: '/sources/', first: false },
  { name: 'Method', path: '/methodology/', first: false },
  { name: 'Embed', path: '/embed/', first: false },
];

/** What stands at the foot of every page, one click away, and not in the masthead. */
export const SERVICES: readonly Pick<NavigationItem, 'name' | 'path'>[] = [
  { name: 'Corrections', path: '/corrections/' },
  { name: 'Changes', path: '/changes/' },
  { name: 'Data', path: '/data/' },
];

/** For `aria-current`: this very page, or the section that it belongs to. */
export function currentState(address: string, page: string, home: string): 'page' | 'true' | undefined {
  if (address === page) return 'page';
  return address !== home && page.startsWith(address) ? 'true' : undefined;
}
