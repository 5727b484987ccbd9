/** What passes the check never ends the build: of everything that an entry names or prints, there is something to show. */
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { parsePartialDate } from '../ledger/partial-date.ts';
import { Grades } from '../ledger/proof.ts';
import { COLLECTIONS } from '../model/collections.ts';
import type { Content } from '../model/content.ts';
import { keyOf } from '../model/entry-key.ts';
import { fieldsOf } from '../model/fields.ts';
import type { FigureForm } from '../model/inline-text.ts';
import { mentionsBy, type Mention } from '../model/mentions.ts';
import { printedText, printFigure, printMeasured } from '../model/printed-text.ts';
import { placesOf } from '../model/retired/former-entries.ts';
import { printPermalinks } from '../model/reading/files/permalinks-file.ts';
import type { Entry } from '../model/reading/entry.ts';
import { understand } from '../model/understand.ts';
import { chainOf } from '../views/data-centre/counted.ts';
import { check } from './check.ts';
import { siteWith } from './test-support/small-site.ts';
import { SMALL_SITE } from './test-support/small-site-files.ts';

const TODAY = parsePartialDate('2026-11-22') ?? expect.fail('no day');

/** Places of an entry that print the figure they name. */
const PRINTING = new Set(['body', 'row', 'keyFigures', 'power', 'by']);

/** What a page would be built around and is not there: each, or none. */
function holesIn(content: Content): string[] {
  const { ledger } = content;
  const isThere = (collection: Mention['collection'], id: string) => content.find(collection, id) !== undefined;
  const hole = (what: string, show: () => unknown) => {
    try {
      show();
      return [];
    } catch (error) {
      return [`${what}: ${String(error)}`];
    }
  };
  const grades = new Grades(ledger, (id) => content.find('sources', id) ?? expect.fail(`no source ${id}`));
  const named = (entry: Entry) =>
    mentionsBy(content, entry).flatMap(({ collection, id, place, form, revision, measuredIn }) => {
      const what = `${keyOf(entry)} ${place} ${collection}/${id}`;
      const places = place === 'deal' ? [collection] : placesOf(collection);
      if (!places.some((each) => isThere(each, id))) return [`${what} is not there`];
      if (collection !== 'figures' || !PRINTING.has(place)) return [];
      return hole(what, () =>
        measuredIn === undefined
          ? printFigure(ledger, id, form as FigureForm | undefined, revision)
          : printMeasured(ledger, id, measuredIn),
      );
    });
  const chains = content
    .parsed('sites')
    .flatMap(({ data }) => chainOf(data, ledger.figures))
    .flatMap(({ numbers }) => numbers);
  return [
    ...content.entries.flatMap(named),
    ...content.entries.flatMap((entry) =>
      fieldsOf(entry)
        .filter(({ role }) => role === 'inline')
        .flatMap(({ text, path }) => hole(`${keyOf(entry)} ${path.join('.')}`, () => printedText(ledger, text))),
    ),
    ...ledger.figures.flatMap(({ id }) => hole(`figures/${id}`, () => grades.of(id))),
    ...chains.flatMap(({ figure: { id } }) => hole(`the chain of ${id}`, () => printFigure(ledger, id))),
  ];
}

/** Files as an editor may have left them: the check names what is wrong, or a page has no hole. */
function expectNamedOrWhole(changes: Readonly<Record<string, string | undefined>>): void {
  const files = siteWith({ 'content/sites/works.yaml': WORKS, ...changes });
  const holes = holesIn(understand(files, { day: TODAY }).content);
  if (holes.length === 0) return;
  const errors = check(files, TODAY).diagnostics.filter(({ severity }) => severity === 'error');
  const ofContent = errors.filter(({ code }) => code !== 'unproved' && code !== 'low-grade');
  expect(ofContent, holes.join('\n')).not.toEqual([]);
}

const WORKS = `name: The works
headline: It is to have {gamma-capacity}
summary: Gamma builds it.
where: { place: outside a town, country: United States }
deals: [gamma, acme]
power: gamma-capacity
figures: []
parties: [{ role: builds, who: Gamma, sources: [acme-10q-2026-06] }]
checked: 2026-11-21
`;

const whole: Readonly<Record<string, string>> = { ...SMALL_SITE, 'content/sites/works.yaml': WORKS };

describe('an entry that others name', () => {
  const entries = understand(siteWith(whole)).content.entries.filter(
    ({ collection }) => !['home', 'pages', 'site'].includes(collection),
  );
  /** One question is like another, and so are figures. */
  const LIKE: readonly string[] = ['worth', 'acme-commitment', 'acme-first-date'];
  const some = entries.filter(({ collection, id }) => !['faq', 'figures'].includes(collection) || LIKE.includes(id));

  test.each(some.map((entry) => [keyOf(entry), entry] as const))(
    '%s may be taken out, be retired, or wait',
    (_key, { collection, id, file: { path, text } }) => {
      const gone = COLLECTIONS[collection].shape === 'map' ? mapWith(text, id, undefined) : undefined;
      const address = addressOf(collection, id);
      const line = { address, first: '2026-11-01', changed: '2026-11-01', says: '0123456789ab' };
      expectNamedOrWhole({ [path]: gone });
      expectNamedOrWhole({
        [path]: gone,
        'content/permalinks.txt': printPermalinks([line]),
        'content/tombstones.yaml': `- { addresses: ['${address}'], date: 2026-10-01, what: It was wrong., instead: /faq/ }\n`,
      });
      expectNamedOrWhole({ [path]: waiting(path, text, id) });
    },
  );
});

const addressOf = (collection: string, id: string) =>
  ['sources', 'glossary', 'corrections'].includes(collection)
    ? `/${collection}/#${id}`
    : `/${collection === 'records' ? 'deals' : collection}/${id}/`;

/** A file of many entries with one of them changed, or without it. */
function mapWith(text: string, id: string, change: ((entry: object) => object) | undefined): string | undefined {
  const { [id]: entry, ...rest } = parse(text) as Record<string, object>;
  const changed = change && entry ? { ...rest, [id]: change(entry) } : rest;
  return Object.keys(changed).length === 0 ? undefined : stringify(changed);
}

const waiting = (path: string, text: string, id: string) => {
  if (path.endsWith('.mdx')) return text.replace('---\n', '---\ndraft: true\n');
  const isOne = !text.startsWith(`${id}:`) && !text.includes(`\n${id}:`);
  return isOne ? `draft: true\n${text}` : mapWith(text, id, (entry) => ({ draft: true, ...entry }));
};

const FILE = 'content/figures/fee.yaml';
const fee = (more: Readonly<Record<string, unknown>>, claim: Readonly<Record<string, unknown>> = {}) => ({
  label: 'Power',
  unit: 'gw',
  deals: ['gamma'],
  capacity: { layer: 'site', power: 'it' },
  ...more,
  claims: [
    {
      value: 'at least 2 GW',
      basis: 'announced',
      asOf: '2025-11-03',
      source: 'acme-release-2025-11',
      evidence: 'at least 2 GW',
      ...claim,
    },
  ],
});
const file = (entry: object, id = 'fee') => ({ [FILE]: stringify({ [id]: entry }) });
const HALF = { 'content/deals/half.mdx': '---\ndraft: true\nname: ‹write: the name›\n---\n' };

/** A figure that is not there, or not whole, in every way. */
const STATES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'is missing': {},
  'is still to be written': file(fee({}, { value: '‹write: the value›' })),
  'is a draft': file(fee({ draft: true })),
  'is of half an article': { ...HALF, ...file(fee({ deals: ['half'] })) },
  'nobody has confirmed': file(fee({}, { standing: 'unverified', why: 'Nobody knows.' })),
  'is a sum of what nobody has confirmed': {
    [FILE]: stringify({
      fee: { ...fee({ formula: 'sum(acme-capacity, other)' }), claims: [] },
      other: fee({}, { standing: 'unverified', why: 'Nobody knows.' }),
    }),
  },
};

const edited = (path: string, find: string, replacement: string) => {
  expect(whole[path]).toContain(find);
  return { [path]: whole[path]?.replaceAll(find, () => replacement) };
};
const added = (path: string, from: string, find: string, replacement: string) => ({
  [path]: edited(from, find, replacement)[from],
});
const NEW = 'new: { name: New, role: cloud, summary: "It sells {fee}." }\n';

/** What may name that figure. */
const NAMING: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  'a company': { 'content/vendors/new.yaml': NEW },
  'a company of a deal': {
    'content/vendors/new.yaml': NEW,
    ...edited('content/records/gamma.yaml', 'parties: [acme]', 'parties: [new]'),
  },
  'a word': { 'content/glossary/new.yaml': 'new: { term: New, definition: "It is {fee}." }\n' },
  'an answer to an open question': added(
    'content/open/new.yaml',
    'content/open/gamma-price.yaml',
    'state: open',
    'state: answered\nby: fee\nanswer: It is that.',
  ),
  'the power of a data centre': edited('content/sites/works.yaml', 'power: gamma-capacity', 'power: fee'),
  'a part of what a data centre has': edited('content/figures/gamma.yaml', 'unit: gw', 'unit: gw\n  partOf: [fee]'),
  'the line of a deal': edited('content/records/gamma.yaml', 'capacity: gamma-capacity', 'capacity: fee'),
  'a chart': edited('content/charts/acme-money.yaml', 'figure: acme-commitment', 'figure: fee'),
  'the front page': edited('content/home.yaml', '{acme-commitment}', '{fee}'),
};

describe('a figure that', () => {
  test.each(Object.keys(STATES))('%s', (state) => {
    for (const naming of Object.values(NAMING)) expectNamedOrWhole({ ...naming, ...STATES[state] });
  });
});
