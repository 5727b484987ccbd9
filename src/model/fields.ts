import type { CollectionName } from './collections.ts';
import { isRecord } from './reading/read-entries.ts';
import type { Path } from './reading/yaml-tree.ts';
import { MAX_TEXT } from './schemas/text.ts';

/**
 * What the checks do with a text in YAML or front matter.
 * - `inline`: prose that prints figures in braces; the number rule holds
 * - `plain`: prose printed as it stands; the number rule holds
 * - a collection: the id of an entry there
 *
 * Texts that are quoted or named elsewhere (titles of sources, evidence, names of
 * publishers, the wordings of values) have no role: their numbers are their authors'.
 */
export type Role = 'inline' | 'plain' | CollectionName;

/** What an article on a deal and a record of one have in common. */
const DEAL_FIELDS = {
  name: 'plain',
  vendor: 'vendors',
  'parties.*': 'vendors',
  instrument: 'plain',
  'row.exchanged': 'inline',
  'row.capacity': 'figures',
  'row.values.*': 'figures',
  'row.state': 'inline',
  'unknown.*': 'inline',
  'path.*.what': 'inline',
  'path.*.sources.*': 'sources',
} as const;

/** What every article has. */
const ARTICLE_FIELDS = {
  headline: 'inline',
  standfirst: 'inline',
  'keyFigures.*.figure': 'figures',
  'keyFigures.*.caption': 'inline',
  leadChart: 'charts',
  'known.*': 'inline',
  'unknown.*': 'inline',
  'wouldChange.*': 'inline',
  'faq.*': 'faq',
} as const;

/** Keys by path; `*` stands for each item of a list. */
const FIELDS: Readonly<Record<CollectionName, Readonly<Record<string, Role>>>> = {
  charts: {
    title: 'inline',
    subtitle: 'inline',
    description: 'inline',
    note: 'inline',
    'groups.*.heading': 'plain',
    'groups.*.rows.*.label': 'plain',
    'groups.*.rows.*.detail': 'inline',
    'groups.*.rows.*.figure': 'figures',
    'groups.*.rows.*.behind': 'figures',
    'groups.*.rows.*.inner': 'figures',
    'groups.*.rows.*.aside': 'plain',
    'groups.*.rows.*.deal': 'deals',
    'groups.*.start.label': 'plain',
    'groups.*.start.detail': 'inline',
    'groups.*.start.figure': 'figures',
    'groups.*.stated.label': 'plain',
    'groups.*.stated.detail': 'inline',
    'groups.*.stated.figure': 'figures',
    'groups.*.rows.*.first': 'figures',
    'groups.*.rows.*.completion': 'figures',
    'rows.*.label': 'plain',
    'rows.*.detail': 'inline',
    'rows.*.total': 'figures',
    'rows.*.parts.*.label': 'plain',
    'rows.*.parts.*.figure': 'figures',
    'rows.*.flows.*.figure': 'figures',
    'rows.*.flows.*.detail': 'inline',
    'rows.*.flows.*.to': 'plain',
    'rows.*.missing.*.label': 'plain',
    'rows.*.missing.*.figure': 'figures',
  },
  corrections: {
    'about.deals.*': 'deals',
    'about.explainers.*': 'explainers',
    'about.faq.*': 'faq',
    'about.figures.*': 'figures',
    'about.charts.*': 'charts',
    said: 'inline',
    says: 'inline',
    why: 'inline',
    source: 'sources',
  },
  deals: {
    ...DEAL_FIELDS,
    ...ARTICLE_FIELDS,
    firmness: 'inline',
  },
  explainers: { ...ARTICLE_FIELDS, name: 'plain', 'deals.*': 'deals' },
  faq: { question: 'inline', answer: 'inline', deal: 'deals', 'related.*': 'faq' },
  figures: {
    label: 'plain',
    'deals.*': 'deals',
    'money.payer': 'vendors',
    'money.payee': 'vendors',
    supersededBy: 'figures',
    cancelled: 'inline',
    'partOf.*': 'figures',
    'overlaps.*': 'figures',
    rule: 'inline',
    note: 'inline',
    'claims.*.source': 'sources',
    'claims.*.also.*': 'sources',
    'claims.*.note': 'inline',
    'claims.*.why': 'inline',
  },
  glossary: { term: 'plain', definition: 'inline' },
  records: { ...DEAL_FIELDS, summary: 'inline' },
  redirects: { '*.why': 'plain' },
  revisions: {},
  site: {},
  sources: { seen: 'plain', note: 'plain', uncited: 'plain' },
  tombstones: { '*.what': 'plain' },
  vendors: { name: 'plain', role: 'plain', summary: 'inline' },
};

/** What the checks do with a text at a path, whether or not one stands there; undefined for what has no role. */
export const roleAt = (collection: CollectionName, path: Path): Role | undefined => {
  const pattern = path.map((step) => (typeof step === 'number' ? '*' : String(step))).join('.');
  const roles: Readonly<Record<string, Role>> = FIELDS[collection];
  return Object.hasOwn(roles, pattern) ? roles[pattern] : undefined;
};

export interface Field {
  path: Path;
  role: Role;
  text: string;
}

/** The texts of an entry that have a role, whether or not its schema accepts the rest; none that is far too long. */
export const fieldsOf = (collection: CollectionName, raw: unknown): Field[] =>
  Object.entries(FIELDS[collection]).flatMap(([pattern, role]) =>
    textsAt(raw, pattern.split('.'), []).map(({ path, text }) => ({ path, role, text })),
  );

function textsAt(value: unknown, [step, ...rest]: readonly string[], path: Path): { path: Path; text: string }[] {
  if (step === undefined) return typeof value === 'string' && value.length <= MAX_TEXT ? [{ path, text: value }] : [];
  if (step === '*')
    return Array.isArray(value) ? value.flatMap((item, index) => textsAt(item, rest, [...path, index])) : [];
  return isRecord(value) && Object.hasOwn(value, step) ? textsAt(value[step], rest, [...path, step]) : [];
}
