/** What `npm run new` writes for what is told at length: a deal, its record, an explainer. */
import { toBeWritten } from '../model/marker.ts';
import type { RecordParts } from './record-parts.ts';
import { waiting, write } from './template-parts.ts';

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
const LEAD_CHART = `leadChart: ${write("a chart's id; `npm run new chart <id> <deal>` makes one")}`;
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

/**
 * @param today ISO, `2026-11-21`
 * @param known id of the company of that name, where it is written already
 */
export function dealTemplate(today: string, known?: string, { lines, figures }: RecordParts = NO_RECORD): string {
  const [name, unknown] = PARTIES;
  const vendor = known === undefined ? unknown : `vendor: ${known}`;
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
