export interface NavigationItem {
  name: string;
  path: string;
}

/** In the masthead of every page: few enough for one line of a phone. The name of the site leads home. */
export const MAIN: readonly NavigationItem[] = [
  { name: 'Deals', path: '/deals/' },
  { name: 'Charts', path: '/charts/' },
  { name: 'Count', path: '/count/' },
  { name: 'Questions', path: '/faq/' },
  { name: 'Figures', path: '/figures/' },
  { name: 'About', path: '/about/' },
];

/** At the foot of every page besides these. */
export const FURTHER: readonly NavigationItem[] = [
  { name: 'Explainers', path: '/explainers/' },
  { name: 'Promises', path: '/promises/' },
  { name: 'Sites', path: '/sites/' },
  { name: 'Timeline', path: '/timeline/' },
  { name: 'Not known', path: '/open/' },
  { name: 'Companies', path: '/vendors/' },
  { name: 'Glossary', path: '/glossary/' },
  { name: 'A to Z', path: '/search/' },
  { name: 'Sources', path: '/sources/' },
  { name: 'Proof', path: '/evidence/' },
  { name: 'Method', path: '/methodology/' },
  { name: 'Corrections', path: '/corrections/' },
  { name: 'Changes', path: '/changes/' },
  { name: 'Data', path: '/data/' },
  { name: 'Embed', path: '/embed/' },
  { name: 'Check a text', path: '/check/' },
];

/** For `aria-current`: this very page, or the section that it belongs to. */
export function currentState(address: string, page: string): 'page' | 'true' | undefined {
  if (address === page) return 'page';
  return page.startsWith(address) ? 'true' : undefined;
}
