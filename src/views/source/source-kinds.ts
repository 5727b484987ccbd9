import type { Source } from '../../collections.ts';

/** What readers call a source of each kind, one and several, in the order in which they weigh. */
const NAMES: Readonly<Record<Source['kind'], readonly [one: string, several: string]>> = {
  'press-release': ['announcement', 'announcements'],
  filing: ['filing', 'filings'],
  news: ['report', 'reports'],
  analysis: ['analysis', 'analyses'],
  reference: ['work of reference', 'works of reference'],
  seed: ['earlier article', 'earlier articles'],
};

/** "5 announcements, 2 filings, 1 report": how many sources there are of each kind; no word of a kind without any. */
export const countByKind = (sources: readonly Pick<Source, 'kind'>[]): string =>
  Object.entries(NAMES)
    .flatMap(([kind, [one, several]]) => {
      const count = sources.filter((source) => source.kind === kind).length;
      return count === 0 ? [] : `${count} ${count === 1 ? one : several}`;
    })
    .join(', ');
