/** What an editor should look at, whatever the day: each with its place, and each kind with the command that helps. */
import { revisionsOf, type Content } from '../model/content.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { leadingPlaces } from '../model/leading-places.ts';
import { mentionsBy, type Mention } from '../model/mentions.ts';
import { Grades } from '../ledger/proof.ts';
import type { LinkReport } from '../link-rot/last-report.ts';
import { longCharts } from './long-charts.ts';
import { oddWords, type WrittenText } from './spelling.ts';
import type { Watched } from './watched.ts';

export interface Watch {
  heading: string;
  /** What an editor types or opens to see to it. */
  command: string;
  items: readonly Watched[];
}

const ROTTEN = new Set(['dead', 'moved', 'changed']);
const UNUSED = new Set(['unused-source', 'unused-figure', 'unused-chart']);
/** Where somebody reads a number before anything else. */
const FIRST = /headline|standfirst|front page/;

/**
 * @param diagnostics of the check
 * @param links undefined where nobody has asked the sources here
 * @param texts in which words are looked at
 */
export function watchesOf(
  content: Content,
  diagnostics: readonly Diagnostic[],
  links: LinkReport | undefined,
  texts: readonly WrittenText[],
): Watch[] {
  const rotten = links?.findings.filter(({ state }) => ROTTEN.has(state)) ?? [];
  return [
    {
      heading:
        links === undefined
          ? 'Sources that rot, which `npm run check:links` has not asked here yet'
          : `Sources that rot, asked ${links.date}`,
      command: 'npm run check:links',
      items: rotten.map(({ id, file, state, detail }) => ({ file, what: `${id}: ${state}, ${detail}` })),
    },
    {
      heading: 'Numbers in headlines, standfirsts or on the front page that no party says itself (grade C or D)',
      command: 'look for a release or a filing',
      items: weakLeads(content),
    },
    {
      heading: 'Headlines, answers, titles and notes that print a value which has been replaced',
      command: 'npm run dev',
      items: content.entries.flatMap((entry) => mentionsBy(content, entry).flatMap((it) => replacedIn(content, it))),
    },
    {
      heading: 'Charts that have outgrown their frame in an article',
      command: 'split them, or see in npm run dev what it leaves out',
      items: longCharts(content),
    },
    {
      heading: 'Sources, figures and charts that nothing uses',
      command: 'npm run check -- --warnings',
      items: diagnostics
        .filter(({ code }) => UNUSED.has(code))
        .map(({ file, line, message }) => ({ file, line, what: message })),
    },
    {
      heading: 'Words that this site spells otherwise',
      command: 'mend them where they stand',
      items: oddWords(texts).map(({ file, line, word, meant }) => ({ file, line, what: `${word}: ${meant}` })),
    },
  ];
}

/** Of each figure the first such place. */
function weakLeads(content: Content): Watched[] {
  const grades = new Grades(content.ledger, (id) => content.find('sources', id));
  const places = content.entries
    .flatMap((entry) => leadingPlaces(content, entry))
    .filter(({ where }) => FIRST.test(where));
  return [...new Map(places.toReversed().map((place) => [place.figure, place])).values()]
    .toReversed()
    .flatMap((place) => {
      const { figure, where, mention } = place;
      const grade = content.ledger.find(figure) && grades.of(figure);
      if (grade !== 'C' && grade !== 'D') return [];
      return { ...placeOf(mention), what: `${figure} ${where}: grade ${grade}` };
    });
}

/** Keys whose texts tell what was so: a story may, and a past event must. */
const TELLS_THE_PAST = new Set<PropertyKey>(['path']);

/** In what a reader meets before the story; there, an older revision is seldom meant. */
function replacedIn(content: Content, mention: Mention): Watched[] {
  const { by, collection, id, revision, place, path } = mention;
  if (collection !== 'figures' || revision === undefined || by.collection === 'corrections') return [];
  if (place === 'body' || TELLS_THE_PAST.has(path?.[0] ?? '')) return [];
  const newest = revisionsOf(content.ledger, id).length;
  return revision < newest ? [{ ...placeOf(mention), what: `${id}@${revision}, which is at revision ${newest}` }] : [];
}

const placeOf = ({ by, offset }: Mention) => ({ file: by.file.path, line: by.file.position(offset).line });
