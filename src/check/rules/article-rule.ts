import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Entry } from '../../model/reading/entry.ts';
import { isMapping } from '../../model/reading/yaml/yaml-data.ts';
import { shownAt } from '../../routes/fragments.ts';
import type { Rule } from './rule.ts';

/** Fragments that the pages of articles and questions give of themselves. */
export const PAGE_FRAGMENTS: ReadonlySet<string> = new Set(
  'content firm why known unknown would-change deals explainers path past promised questions evidence figures sources embed corrections cite index related relations'.split(
    ' ',
  ),
);
/** Those that every page has. */
const EVERYWHERE: ReadonlySet<string> = new Set(['content', 'index', 'taken-out']);
/** Of parts of a chart. */
const CHART_PART = /^(?:title|bars)-/;

/** Parts of the content whose pages draw no chart: each of a hundred would send what one needs. */
const WITHOUT_CHARTS: ReadonlySet<string> = new Set(['faq', 'pages']);

/** Fragments are addresses: on one page each is given once, and so is each chart, which only articles have. */
export const articleRule: Rule = (content) => (entry) => {
  const body = content.bodies.get(entry);
  if (!body) return [];
  const charts = body.references.filter(({ collection, place }) => collection === 'charts' && place === 'body');
  const inCharts = WITHOUT_CHARTS.has(entry.collection) ? refuseCharts(entry, charts) : checkCharts(entry, charts);
  return [...checkFragments(entry, body.headings), ...inCharts];
};

interface PlacedId {
  id: string;
  offset: number;
}

function checkFragments({ file, collection }: Entry, fragments: readonly PlacedId[]): Diagnostic[] {
  const taken = collection === 'pages' ? EVERYWHERE : PAGE_FRAGMENTS;
  return fragments.flatMap(({ id, offset }, index) => {
    if (taken.has(id) || CHART_PART.test(id) || shownAt(id)) {
      return file.diagnose(
        'duplicate-fragment',
        offset,
        `The page itself has a fragment \`#${id}\`, or may get one`,
        'choose another id for this heading',
      );
    }
    if (fragments.findIndex((other) => other.id === id) === index) return [];
    return file.diagnose(
      'duplicate-fragment',
      offset,
      `A heading above has the fragment \`#${id}\` already`,
      'choose another id for this heading',
    );
  });
}

const refuseCharts = ({ file, collection }: Entry, charts: readonly PlacedId[]): Diagnostic[] =>
  charts.map(({ id, offset }) =>
    file.diagnose(
      'bad-component',
      offset,
      collection === 'faq' ? 'An answer draws no chart' : 'A page of the site’s own draws no chart',
      `put it into an article, and link to it here: \`[…](/charts/${id}/)\``,
    ),
  );

function checkCharts({ raw, file }: Entry, charts: readonly PlacedId[]): Diagnostic[] {
  const lead = isMapping(raw) ? raw['leadChart'] : undefined;
  return charts.flatMap(({ id, offset }, index) => {
    if (id === lead) {
      return file.diagnose(
        'duplicate-fragment',
        offset,
        `The chart \`${id}\` is the article’s \`leadChart\` already`,
        'delete this one, or choose another lead',
      );
    }
    if (charts.findIndex((other) => other.id === id) === index) return [];
    return file.diagnose(
      'duplicate-fragment',
      offset,
      `The chart \`${id}\` stands above already`,
      'delete one of the two',
    );
  });
}
