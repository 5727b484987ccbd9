/**
 * Every address of the site that is made of an id: what it leads to, and how it is written. Whatever prints an address,
 * and whatever asks what an address was for, reads this table; the files of `src/pages` have the same shape, and a test
 * holds that no address was ever published that is in neither this table nor that of standing pages.
 */
import { routeTemplate, type RouteTemplate } from './route-template.ts';

/** Collections whose entries have pages of their own. */
export const PAGE_COLLECTIONS = [
  'charts',
  'deals',
  'explainers',
  'faq',
  'figures',
  'open',
  'sites',
  'vendors',
] as const;
export type PageCollection = (typeof PAGE_COLLECTIONS)[number];

/** Of what revisions are kept at addresses of their own; those of charts are embeds. */
export type PinnedCollection = Exclude<PageCollection, 'charts' | 'open' | 'sites' | 'vendors'>;

/** What other people's frames can hold besides charts, by its folder in `/embed/`: no chart may be called so. */
export const CARD_KINDS = { answer: 'faq', figure: 'figures' } as const;
export type CardKind = keyof typeof CARD_KINDS;

export const isCardKind = (name: string): name is CardKind => Object.hasOwn(CARD_KINDS, name);

/** What begins the ids of answers to a rule in `/embed/`, beside those of charts: no chart may be called so. */
const COUNT = 'count-';

/** The id under which other people's frames hold the answer to a rule. @param rule `pays-signed` */
export const countEmbedId = (rule: string): string => COUNT + rule;

/** The rule whose answer other people's frames hold under an id; undefined for that of a chart. */
export const ruleEmbedded = (id: string): string | undefined =>
  id.startsWith(COUNT) ? id.slice(COUNT.length) : undefined;

/** What has a file of JSON, by its folder, and whose page it is beside; figures have revisions too. */
export const ENTRY_FILES = { deals: 'deals', faq: 'faq', promises: 'figures' } as const;
export type EntryFileKind = keyof typeof ENTRY_FILES;

/** What each route needs to be printed. */
interface Parameters {
  /** The page of an entry. */
  entry: { collection: PageCollection; id: string };
  /** What a deal or an explainer rests on. */
  evidence: { collection: 'deals' | 'explainers'; id: string };
  /** One revision of a figure or a text, for ever; counted from 1. */
  revision: { collection: PinnedCollection; id: string; n: number };
  /** A figure in JSON, or one revision of it. */
  'figure-file': { id: string; n?: number | undefined };
  /** A deal, a promise or an answer in JSON. */
  'entry-file': { kind: EntryFileKind; id: string };
  /** A chart as a picture or a table; `form` is `-dark@2x.png`, `.json` or `.spreadsheet.csv`. */
  'chart-file': { id: string; form: string };
  /** A chart as a picture for slides and documents; light without a scheme. */
  slide: { id: string; shape: 'wide' | 'square'; scheme?: 'dark' | undefined };
  /** A chart, or the answer to a rule, for other people's frames; whole without a size, light without a theme, live without a revision. */
  embed: { id: string; size?: 'short' | undefined; n?: number | undefined; theme?: 'dark' | 'auto' | undefined };
  /** The oEmbed answer of an embed, or of a chart as a photo. */
  oembed: {
    id: string;
    size?: 'short' | undefined;
    n?: number | undefined;
    look?: 'dark' | 'auto' | 'photo' | undefined;
  };
  /** One figure or answer for other people's frames; light without a theme, live without a revision. */
  card: { of: CardKind; id: string; n?: number | undefined; theme?: 'dark' | 'auto' | undefined };
  /** The oEmbed answer of a card, light and live. */
  'card-oembed': { of: CardKind; id: string };
  /** What a live number in somebody's sentence asks for. */
  'live-number': { id: string };
  /** A promise, by the id of its figure; or those of one verdict or one year: `late`, `2026`. */
  promise: { id: string };
  /** The citation of a promise. */
  'promise-citation': { id: string; format: string };
  /** The promises of one deal. */
  'promises-of': { id: string };
  /** Figures in part or in another order: `grade-a`, `size`. */
  'figures-by': { id: string };
  /** What was said in a week: `2026-w48`. */
  week: { id: string };
  /** The answer to a rule: `pays-signed`, `chips-announced-a`, `pays-signed-2025-11`. */
  count: { id: string };
  /** The same as a table; `form` is `.csv` or `.spreadsheet.csv`. */
  'count-file': { id: string; form: string };
  /** The share image of the answer to a rule. */
  'count-share': { id: string };
  /** What changes in a deal or a chart, for feed readers. */
  'entry-feed': { collection: PageCollection; id: string; format: string };
  /** The share image of a page. */
  share: { collection: PageCollection; id: string };
  /** The citation of a page, for reference managers. */
  citation: { collection: PageCollection; id: string; format: string };
}

export type RouteName = keyof Parameters;

/** An address, taken apart. */
export type Route = { [Name in RouteName]: { name: Name } & Parameters[Name] }[RouteName];

const PARAMETERS = {
  collection: PAGE_COLLECTIONS.join('|'),
  of: Object.keys(CARD_KINDS).join('|'),
  // As few letters as will do: `-dark` is no part of the id in `spend-dark.png`.
  id: '[a-z0-9][a-z0-9-]*?',
  size: 'short',
  shape: 'wide|square',
  scheme: 'dark',
  n: '[1-9][0-9]*',
  kind: Object.keys(ENTRY_FILES).join('|'),
  theme: 'dark|auto',
  look: 'dark|auto|photo',
  form: '(?:-dark)?(?:@2x)?(?:\\.[a-z]+)+',
  format: '[a-z]+',
};

const template = (text: string) => routeTemplate(text, PARAMETERS);

/** By name; an address is of the first that reads it. */
const TEMPLATES: Readonly<Record<RouteName, RouteTemplate>> = {
  'figure-file': template('/figures/{id}[/r/{n}].json'),
  'entry-file': template('/{kind}/{id}.json'),
  'chart-file': template('/charts/{id}{form}'),
  slide: template('/charts/{id}/{shape}[-{scheme}].png'),
  entry: template('/{collection}/{id}/'),
  evidence: template('/{collection}/{id}/evidence/'),
  revision: template('/{collection}/{id}/r/{n}/'),
  'live-number': template('/embed/figure/{id}.json'),
  card: template('/embed/{of}/{id}/[r/{n}/][{theme}/]'),
  'card-oembed': template('/oembed/{of}/{id}.json'),
  embed: template('/embed/{id}/[{size}/][r/{n}/][{theme}/]'),
  oembed: template('/oembed/{id}[/{size}][/r/{n}][-{look}].json'),
  promise: template('/promises/{id}/'),
  'promise-citation': template('/promises/{id}/cite.{format}'),
  'promises-of': template('/promises/of/{id}/'),
  'figures-by': template('/figures/by/{id}/'),
  week: template('/changes/{id}/'),
  count: template('/count/{id}/'),
  'count-file': template('/count/{id}{form}'),
  'count-share': template('/share/count/{id}.png'),
  'entry-feed': template('/feeds/{collection}/{id}.{format}'),
  share: template('/share/{collection}/{id}.png'),
  citation: template('/{collection}/{id}/cite.{format}'),
};

/** The address of something, below the site's root: `/embed/spend-per-year/r/2/dark/`. */
export const pathTo = ({ name, ...parameters }: Route): string => TEMPLATES[name].print(parameters);

/** Each rule that reads permalinks asks for all of them, and an editor's desk after each change. */
const known = new Map<string, Route | undefined>();

/** What an address leads to, without regard to its fragment; undefined for a standing page or file. */
export function routeOf(address: string): Route | undefined {
  const [path = ''] = address.split('#');
  if (!known.has(path)) known.set(path, readRoute(path));
  return known.get(path);
}

function readRoute(path: string): Route | undefined {
  for (const [name, route] of Object.entries(TEMPLATES)) {
    const found = route.read(path);
    // The patterns hold what the types say.
    if (found) return { name, ...found, ...(found['n'] !== undefined && { n: Number(found['n']) }) } as Route;
  }
  return undefined;
}

/** Whether an address is of a page for other people's frames. */
export const isInFrames = (address: string): boolean => ['embed', 'card'].includes(routeOf(address)?.name ?? '');

/** Routes to a figure whose address does not say so. */
const OF_FIGURES: readonly RouteName[] = ['figure-file', 'figures-by', 'live-number', 'promise', 'promise-citation'];

/** The collection of the entry that an address is made of. */
export function collectionOf(route: Route): PageCollection {
  if ('collection' in route) return route.collection;
  if ('of' in route) return CARD_KINDS[route.of];
  if ('kind' in route) return ENTRY_FILES[route.kind];
  if (route.name === 'promises-of') return 'deals';
  return OF_FIGURES.includes(route.name) ? 'figures' : 'charts';
}
