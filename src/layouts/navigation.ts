export interface NavigationItem {
  name: string;
  path: string;
}

/** Shown in the masthead on a phone too. */
export const FIRST: readonly NavigationItem[] = [
  { name: 'The picture', path: '/' },
  { name: 'Deals', path: '/deals/' },
  { name: 'Figures', path: '/figures/' },
  { name: 'Questions', path: '/faq/' },
];

/** There behind “More”. */
export const FURTHER: readonly NavigationItem[] = [
  { name: 'Not known', path: '/open/' },
  { name: 'Explainers', path: '/explainers/' },
  { name: 'Charts', path: '/charts/' },
  { name: 'Vendors', path: '/vendors/' },
  { name: 'Glossary', path: '/glossary/' },
  { name: 'Sources', path: '/sources/' },
  { name: 'Method', path: '/methodology/' },
  { name: 'Embed', path: '/embed/' },
];

/** What stands at the foot of every page, one click away, and not in the masthead. */
export const SERVICES: readonly NavigationItem[] = [
  { name: 'Proof', path: '/evidence/' },
  { name: 'Corrections', path: '/corrections/' },
  { name: 'Changes', path: '/changes/' },
  { name: 'Data', path: '/data/' },
];

/** For `aria-current`: this very page, or the section that it belongs to. */
export function currentState(address: string, page: string, home: string): 'page' | 'true' | undefined {
  if (address === page) return 'page';
  return address !== home && page.startsWith(address) ? 'true' : undefined;
}
