/** What `npm run new` writes: files that say of themselves what belongs in them. */
import { formTemplate, type FormName } from '../charts/written-forms.ts';
import { toBeWritten } from '../model/marker.ts';
import type { RecordParts } from './record-parts.ts';

/** Quoted, because of the colon in it. */
const write = (what: string) => `"${toBeWritten(what)}"`;

/** Two spaces in: an entry of a map file. */
const indented = (lines: readonly string[]) => lines.map((line) => (line === '' ? '' : `  ${line}`));

const entry = (id: string, lines: readonly string[]) => [`${id}:`, ...indented(lines), ''].join('\n');

/** What keeps an entry from readers while it is written; none for what waits with its deal. */
const waiting = (isDraft: boolean) =>
  isDraft
    ? [
        '# Readers do not see it until you delete this line, or write `publishOn: 2026-12-05` in its place.',
        'draft: true',
      ]
    : [];

/** What is known of a claim before it is written: from a text that states it. Each is YAML as it stands in a file. */
export interface KnownClaim {
  unit: string;
  value: string;
  basis?: string | undefined;
  asOf?: string | undefined;
  source?: string | undefined;
  evidence: string;
}

/** A claim as an item of `claims`, without its place from the left. */
export const claimLines = (known?: Partial<KnownClaim>): string[] => [
  `- value: ${known?.value ?? write('the value with its bound, such as `at least 10 GW` or `not published`')}`,
  ...(known?.basis === undefined ? ['  # announced, reported, estimated, projected or derived'] : []),
  `  basis: ${known?.basis ?? 'announced'}`,
  `  asOf: ${known?.asOf ?? write('when it was said or true, such as 2025-09-22, 2025-09 or 2026-Q3')}`,
  `  source: ${known?.source ?? write('the id of the source that says so')}`,
  `  evidence: ${known?.evidence ?? write('its words, verbatim, at most a dozen')}`,
];

/**
 * @param deals ids of the deals that the figure belongs to
 * @param known what a text says of it already
 */
export const figureTemplate = (id: string, deals: readonly string[], isDraft: boolean, known?: KnownClaim) =>
  entry(id, [
    ...waiting(isDraft),
    `label: ${write('what is measured, a noun phrase without a number')}`,
    '# usd, gw, percent, years, days, date, statement, a counted plural (users, GPUs), or a rate (usd/year).',
    `unit: ${known?.unit ?? write('the unit, such as usd, gw, percent, date or users')}`,
    `deals: [${deals.join(', ')}]`,
    '# For dollars: what kind of money, and who pays whom (ids of vendors).',
    '# money: { kind: purchase-commitment, payer: openai, payee: aws }',
    '# For gigawatts: silicon (chips), cloud or site.',
    '# capacity: { layer: silicon }',
    '# Oldest first. The last accepted claim is the figure; earlier ones stay as its revisions.',
    'claims:',
    '  # Keep the bound that the source gives: at least, more than, up to, less than, about, or none.',
    ...indented(claimLines(known)),
  ]);

export const sourceTemplate = (id: string) =>
  entry(id, [
    `title: ${write('the title as published')}`,
    `publisher: ${write('who published it')}`,
    "# The publisher's own address; delete the line where you do not know it.",
    `url: ${write('its address, from https:// on')}`,
    '# As exactly as it is known: 2025-09-22, 2025-09 or 2025. Delete the line where it is not.',
    `published: ${write('the day of publication')}`,
    '# press-release, filing, news, analysis, reference or seed',
    `kind: ${write('the kind: press-release, filing, news, analysis or reference')}`,
    `reliability: ${write('high, medium or low')}`,
    `read: ${write('as what it was read: original, verbatim-copy, extract or retelling')}`,
    "# seen: where and how it was read, when not on the publisher's own page",
  ]);

export const vendorTemplate = (id: string) =>
  entry(id, [
    `name: ${write('the name, as the company writes it')}`,
    `role: ${write('what it is to OpenAI, in a few words')}`,
    '# Numbers only as {figure-id}.',
    `summary: ${write('one or two plain sentences')}`,
  ]);

export const termTemplate = (id: string) =>
  entry(id, [
    `term: ${write('the word, as texts have it, with its abbreviation in brackets')}`,
    '# Numbers as {figure-id}, or one that defines the word as {!1,000|definition of the unit}.',
    `definition: ${write('what it means, in a sentence or two')}`,
  ]);

export const chartTemplate = (form: FormName) =>
  [
    ...waiting(true),
    `form: ${form}`,
    '# Numbers only as {figure-id}: a changed figure then changes the text.',
    `title: ${write('the finding, as a sentence')}`,
    `subtitle: ${write('what is measured, in which unit, as of when')}`,
    `description: ${write('for a listener: what is compared, and what stands out')}`,
    ...formTemplate(form, write),
    `note: ${write('what is not counted, and why')}`,
    '',
  ].join('\n');

/** @param today ISO, `2026-11-21` */
export const questionTemplate = (deal: string | undefined, today: string, isDraft: boolean) =>
  [
    '---',
    ...waiting(isDraft),
    `question: ${write('the question, as a reader would ask it')}`,
    '# The first sentence of the answer: complete, and quotable by itself. Numbers as {figure-id}.',
    `answer: ${write('the answer, in one sentence')}`,
    ...(deal === undefined
      ? ['# deal: the id of the deal, where the question is about a single one']
      : [`deal: ${deal}`]),
    '# money, capacity, terms, timing, background or method',
    `topic: ${write('money, capacity, terms, timing, background or method')}`,
    `asOf: ${write('the day of the newest source that the answer rests on')}`,
    `checked: ${today}`,
    '# Ids of other questions.',
    'related: []',
    '---',
    '',
    toBeWritten('the rest of the answer, a paragraph or two'),
    '',
  ].join('\n');

/** @param today ISO, `2026-11-21` */
export const openQuestionTemplate = (deal: string | undefined, today: string, isDraft: boolean) =>
  [
    ...waiting(isDraft),
    `question: ${write('what is not known, as a reader would ask it')}`,
    '# Each of these deals shows the question under "What we don’t know". What is about no deal names `explainers` instead.',
    `deals: [${deal ?? write('the ids of the deals, with an article or a record')}]`,
    `settles: ${write('what would settle it: a filing, a statement')}`,
    '# Add a look each time, oldest first.',
    'looked:',
    `  - on: ${today}`,
    `    where: ${write('where you looked, in plain words')}`,
    '# answered (with `by`, a figure, and `answer`, a sentence) or no-longer-asked (with `why`)',
    'state: open',
    '',
  ].join('\n');

/** @param today ISO, `2026-11-21` */
export const dataCentreTemplate = (deal: string | undefined, today: string, isDraft: boolean) =>
  [
    ...waiting(isDraft),
    `name: ${write('the place, such as Abilene, Texas')}`,
    '# Numbers only as {figure-id}.',
    `headline: ${write('the finding, with its bound in it')}`,
    `summary: ${write('who builds it for whom, in two sentences')}`,
    'where:',
    `  place: ${write('as closely as sources say, such as outside Abilene')}`,
    '  # state: in the United States',
    `  country: ${write('the country')}`,
    '  # Where a town or a county lies, to two decimals, with the source; left out where the place is not known.',
    '  # mark: { latitude: 32.45, longitude: -99.75, of: the middle of the city, source: an-id }',
    `deals: [${deal ?? write('the ids of the deals that it falls under')}]`,
    `power: ${write('the id of the figure that says how much power it is to have')}`,
    '# Every other number about it, and the dates that were promised.',
    'figures: []',
    'parties:',
    '  # builds, owns, rents, uses or powers',
    '  - role: builds',
    `    who: ${write('who builds it')}`,
    `    sources: [${write('the id of the source that says so')}]`,
    `checked: ${today}`,
    '',
  ].join('\n');

/**
 * @param today ISO, `2026-11-21`
 * @param page what it is about, where that is known: the key of `about`, and an id
 */
export const correctionTemplate = (today: string, page: readonly [key: string, id: string] | undefined) =>
  [
    ...waiting(true),
    '# corrected (we were wrong), clarified (right, but easily misread) or updated (the world moved)',
    `kind: ${write('corrected, clarified or updated')}`,
    '# The day on which the pages were changed.',
    `date: ${today}`,
    '# Every page that said it: ids under deals (articles and records), explainers, faq, figures, charts.',
    'about:',
    ...(page
      ? [`  ${page[0]}: [${page[1]}]`]
      : [`  deals: [${write('the ids of the deals; delete the line where there is none')}]`]),
    ...(page?.[0] === 'figures' ? [] : ['  # figures: [an-id]']),
    '# Numbers as {figure-id@1}, which is its first revision; a number that was never a figure as {!number|why}.',
    `said: ${write('what the pages said, one sentence')}`,
    `says: ${write('what they say now')}`,
    `why: ${write('how it came about, and how we know better')}`,
    '# source: the id of the source that showed it',
    '',
  ].join('\n');

/** The parts that an article and a record have in common. */
const PARTIES = [
  `name: ${write('the two parties, such as OpenAI and NVIDIA')}`,
  `vendor: ${write("the vendor's id; `npm run new vendor <id>` makes one")}`,
] as const;
const ROW = [
  'row:',
  `  exchanged: ${write('what is exchanged, in a few words')}`,
  '  # capacity: the id of the figure that says how much power, where there is one',
  `  values: [${write('the ids of the figures that say how much money')}]`,
  `  state: ${write('where it stands today, in a few words')}`,
];
const PATH = [
  '# Oldest first; what is only promised comes last, with `expected: true`. A past event prints {figure-id@1}: its',
  '# first revision, whatever the figure comes to be.',
  'path:',
  `  - date: ${write('the day of the first event')}`,
  '    # reported, announced, letter-of-intent, agreement, financed, paid, under-construction,',
  '    # running, expanded, amended, replaced, lapsed, disclosed or stated',
  '    stage: announced',
  `    what: ${write('what happened, one sentence')}`,
  `    sources: [${write('the id of the source; `npm run new source <id>` makes one')}]`,
];

/** @param today ISO, `2026-11-21` */
export const recordTemplate = (today: string) =>
  [
    ...waiting(true),
    '# A deal told in short, without an article. Every number is printed by a figure: {figure-id}, or {figure-id|short}.',
    ...PARTIES,
    '# Other companies that take part: vendors’ ids.',
    'parties: []',
    `instrument: ${write('the legal form, in a few words')}`,
    `announced: ${write('the day, such as 2025-09-22, or the month')}`,
    '# The day on which you last compared every figure with its source.',
    `checked: ${today}`,
    `headline: ${write('the finding, with its bound in it')}`,
    `summary: ${write('who pays whom for what, by when, and how firm it is, in two or three sentences')}`,
    '# The line of this deal in the ledger on the home page. `values: []` where no money was ever agreed.',
    ...ROW,
    ...WHY,
    UNKNOWN,
    ...PATH,
    '# Below, where there are some: leadChart: the id of a chart in which the deal has a row;',
    '# faq: [the ids of questions], of any deal or of none.',
    '',
  ].join('\n');

const toFind = write("a figure's id; `npm run new figure <id> <topic>` makes one");

/** @param figures ids of those that belong there already */
const keyFigures = (figures: readonly string[] = []) => [
  '# Three to six.',
  'keyFigures:',
  ...[...figures.slice(0, 6), ...(figures.length < 3 ? [toFind] : [])].flatMap((figure) => [
    `  - figure: ${figure}`,
    `    caption: ${write('what it is, in a few words')}`,
  ]),
];
const LEAD_CHART = `leadChart: ${write("a chart's id; `npm run new chart <id>` makes one")}`;
const KNOWN = `known: [${write('what we know, a sentence each')}]`;
const WHY = [
  '# Why it matters to whom: a line each, with a figure, {figure-id}, or an open question, {open:question-id|words}.',
  'why:',
  `  neighbours: ${write('for those who pay for power or live nearby')}`,
  `  owners: ${write('for those who own shares or a pension')}`,
  `  users: ${write('for those who use ChatGPT or compete with it')}`,
];
const UNKNOWN = `unknown: [${write("what we don't know, a sentence each")}]`;
const WOULD_CHANGE = `wouldChange: [${write('what would settle it, a sentence each')}]`;
const HINTS = [
  '{/* Headings are written with their ids, which are their addresses for ever. */}',
  '',
  '{/* A figure: <Figure id="…" />. A term: <Term id="gigawatt">gigawatt</Term>. A chart, on a line of its own: <Chart id="…" />. */}',
];

/** @param today ISO, `2026-11-21` */
export const explainerTemplate = (today: string) =>
  [
    '---',
    ...waiting(true),
    '# Every number here is printed by a figure: {figure-id}, or {figure-id|short}. docs/add-a-deal.md explains each key.',
    `name: ${write('the subject, in a few words')}`,
    `headline: ${write('the finding, with its bound in it')}`,
    `standfirst: ${write('the whole story, in two or three sentences')}`,
    `published: ${today}`,
    '# The day on which you last compared every figure with its source.',
    `checked: ${today}`,
    '# At least two; the page of each leads here.',
    `deals: [${write('the ids of the deals that it is about')}]`,
    ...keyFigures(),
    LEAD_CHART,
    KNOWN,
    UNKNOWN,
    WOULD_CHANGE,
    '# At least two, of any deal or of none.',
    `faq: [${write('the ids of the questions that a reader would ask next')}]`,
    '---',
    '',
    ...HINTS,
    '',
    '<h2 id="what-is-counted">What is counted</h2>',
    '',
    toBeWritten('what the number means, and who says so'),
    '',
    '<h2 id="what-is-not">What is not</h2>',
    '',
    toBeWritten('what it leaves out, and what nobody has published'),
    '',
  ].join('\n');

/** @param today ISO, `2026-11-21` */
export function dealTemplate(today: string, { lines, figures }: RecordParts = NO_RECORD): string {
  const [name, vendor] = PARTIES;
  /** What the record says under a key, or what is to be written there. */
  const taken = (key: string, template: readonly string[]) => lines.get(key) ?? template;
  const standfirst = lines.get('summary')?.map((line) => line.replace(/^summary:/, 'standfirst:'));
  return [
    '---',
    ...waiting(true),
    '# Every number here is printed by a figure: {figure-id}, or {figure-id|short}. docs/add-a-deal.md explains each key.',
    ...taken('name', [name]),
    ...taken('vendor', [vendor]),
    ...taken('parties', []),
    ...taken('headline', [`headline: ${write('the finding, with its bound in it')}`]),
    ...(standfirst ?? [`standfirst: ${write('who pays whom for what, by when, and how firm it is')}`]),
    ...taken('instrument', [`instrument: ${write('the legal form, in a few words')}`]),
    ...taken('announced', [`announced: ${write('the day, such as 2025-09-22')}`]),
    `published: ${today}`,
    '# The day on which you last compared every figure with its source.',
    `checked: ${today}`,
    ...taken('reviewBy', []),
    ...(lines.has('row') ? [] : ['# The line of this deal in the ledger on the home page.']),
    ...taken('row', ROW),
    ...keyFigures(figures),
    ...taken('leadChart', [LEAD_CHART]),
    `firmness: ${write('how firm it is, in a few sentences')}`,
    ...taken('why', WHY),
    KNOWN,
    ...taken('unknown', [UNKNOWN]),
    WOULD_CHANGE,
    ...taken('path', PATH),
    '# At least three, in the order in which a reader would ask.',
    ...taken('faq', [`faq: [${write('the ids of the questions; `npm run new faq <id> <deal>` makes one')}]`]),
    '---',
    '',
    ...HINTS,
    '',
    '<h2 id="announcement">What was announced</h2>',
    '',
    toBeWritten('what was announced, by whom, and in what form'),
    '',
    '<h2 id="what-is-firm">What is firm</h2>',
    '',
    toBeWritten('what the documents oblige whom to do'),
    '',
    '<h2 id="direction-of-money">Which way the money goes</h2>',
    '',
    toBeWritten('what OpenAI pays, what it receives, and what is contingent'),
    '',
  ].join('\n');
}

const NO_RECORD: RecordParts = { lines: new Map(), figures: [] };
