import { ifComputable } from '../../ledger/ledger-error.ts';
import { isBrief } from '../../model/brief-answer.ts';
import type { Content } from '../../model/content.ts';
import type { Entry } from '../../model/reading/entry.ts';
import { fragmentFor } from '../../routes/fragments.ts';
import { collectionOf, routeOf, type Route } from '../../routes/routes.ts';
import { once } from '../../model/once.ts';
import { landingFor } from './template-ids.ts';

/** Collections whose authors give ids to parts of a page. */
const ARTICLES: readonly string[] = ['deals', 'explainers', 'faq'];

/**
 * Whether the site will have what an address leads to within a page that it has: a revision of a figure, a heading, an
 * answer or a chart of an article.
 *
 * @returns undefined where that does not follow from what editors write, or where that cannot be read
 */
export function isThere(content: Content, address: string): boolean | undefined {
  if (!known.has(address)) known.set(address, lookFor(address));
  return known.get(address)?.(content);
}

type Look = (content: Content) => boolean | undefined;

/** Every address that was published is asked for, by an editor's desk after each change. */
const known = new Map<string, Look | undefined>();

/** A fragment, or a revision in the path: of the other thousands nothing tells. */
const MAY_BE_LOOKED_FOR = /#|\/r\/\d/;

/** What tells of an address; undefined where nothing does. */
function lookFor(address: string): Look | undefined {
  if (!MAY_BE_LOOKED_FOR.test(address)) return undefined;
  const route = routeOf(address);
  const [, fragment = ''] = address.split('#');
  const n = route && revisionOf(route, fragment);
  if (route && n !== undefined)
    return ({ ledger }) => {
      const count = ledger.find(route.id) && ifComputable(() => ledger.history.count(route.id));
      return count === undefined ? undefined : n <= count;
    };
  if (route?.name !== 'entry' || !ARTICLES.includes(route.collection)) return undefined;
  if (fragment === '' || landingFor(address)) return undefined;
  const { collection, id } = route;
  const made = collection === 'deals' ? (['deals', 'records'] as const) : [collection];
  return (content) => {
    const page = made.map((name) => content.entry(name, id)).find((entry) => entry !== undefined);
    return page && idsOf(content)(page)?.has(fragment);
  };
}

/** Which revision of a figure an address leads to. */
function revisionOf(route: Route, fragment: string): number | undefined {
  if (collectionOf(route) !== 'figures') return undefined;
  if ('n' in route && route.n !== undefined) return route.n;
  return route.name === 'entry' && /^r-\d+$/.test(fragment) ? Number(fragment.slice(2)) : undefined;
}

/** Of each page once, for a hundred addresses. */
const idsOf = once((content: Content) => once((page: Entry) => idsIn(content, page)));

/** The ids that its author gives to parts of an article or a record, with those of the answers that stand whole in it. */
function idsIn(content: Content, page: Entry): ReadonlySet<string> | undefined {
  const data =
    content.dataOf('deals', page) ??
    content.dataOf('explainers', page) ??
    content.dataOf('records', page) ??
    content.dataOf('faq', page);
  if (!data) return undefined;
  const answers = 'faq' in data ? data.faq : [];
  const open = content.entries.filter(({ collection, id }) => collection === 'faq' && answers.includes(id));
  // A record is all in YAML.
  const written = page.collection === 'records' ? open : [page, ...open];
  const bodies = written.map((entry) => content.bodies.get(entry));
  if (bodies.some((body) => body === undefined || body.problems.length > 0)) return undefined;
  const whole = written
    .filter((entry) => entry === page || isBrief(content, entry))
    .map((entry) => content.bodies.get(entry));
  const charts = whole.flatMap((body) => body?.references.filter(({ collection }) => collection === 'charts') ?? []);
  const lead = 'leadChart' in data && data.leadChart !== undefined ? [data.leadChart] : [];
  const shown = charts.filter(({ place }) => place === 'body').map(({ id }) => id);
  return new Set([
    ...whole.flatMap((body) => body?.headings.map(({ id }) => id) ?? []),
    ...answers.map((id) => fragmentFor('faq', id)),
    ...[...lead, ...shown].map((id) => fragmentFor('charts', id)),
  ]);
}
