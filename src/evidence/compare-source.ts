/** Reads a claim against the kind of its source and the source's own date. */
import type { Basis, Claim } from '../ledger/figure.ts';
import type { PartialDate } from '../ledger/partial-date.ts';
import type { Difference } from './compare-words.ts';
import { statedDates } from './stated-dates.ts';

/** What is compared of a source. */
export interface ComparedSource {
  kind: 'press-release' | 'filing' | 'news' | 'analysis' | 'reference' | 'seed';
  published?: PartialDate | undefined;
}

/** How long after its day a source still tells of it as of something new: a quarter's results, a yearly report. */
const MOST_DAYS_LATE = 200;
const MS_PER_DAY = 86_400_000;

/**
 * What each kind of source can know. Who announces does so in a release or a filing; what a newspaper or an analyst has
 * from somebody is reported; an estimate is an analyst's own.
 */
const BASES_BY_KIND: Readonly<Record<ComparedSource['kind'], readonly Basis[]>> = {
  'press-release': ['announced'],
  filing: ['announced', 'reported', 'projected'],
  news: ['reported', 'projected'],
  analysis: ['reported', 'estimated', 'projected'],
  reference: ['reported'],
  seed: ['announced', 'reported', 'estimated', 'projected'],
};

/** Words of what is still to come. */
const AHEAD =
  /\b(?:will|would|could|may|expect\w*|forecast\w*|guidance|outlook|plan\w*|target\w*|aim\w*|intend\w*|project\w*|potential\w*|toward|contribute|in 20\d\d)\b/i;

/**
 * In what a claim differs from its source: how it came to be known, or its day. An old day is in order where the words
 * or the figure's name say its year.
 *
 * @param label what the figure is called
 */
export function compareSource(
  { basis, asOf, ...claim }: Pick<Claim, 'basis' | 'asOf' | 'evidence' | 'proof'>,
  { kind, published }: ComparedSource,
  label: string,
): Difference[] {
  const evidence = [claim.evidence, claim.proof?.evidence].filter((words) => words !== undefined).join(' ');
  const differences: Difference[] = [];
  if (basis !== 'derived' && !BASES_BY_KIND[kind].includes(basis)) {
    differences.push({ aspect: 'basis', what: `is ${KIND_NAMES[kind]}, and ${WHY_NOT[basis]}` });
  } else if (basis === 'projected' && evidence !== '' && !AHEAD.test(`${label} ${evidence}`)) {
    differences.push({ aspect: 'basis', what: 'says nothing of what is to come' });
  }
  if (asOf && published && isLongBefore(asOf, published) && !namesYearOf(asOf, `${label} ${evidence}`)) {
    differences.push({ aspect: 'asOf', what: `was published ${published.iso}, long after ${asOf.iso}` });
  }
  return differences;
}

const KIND_NAMES: Readonly<Record<ComparedSource['kind'], string>> = {
  'press-release': 'a release of a party',
  filing: 'a filing of a party',
  news: 'a news report',
  analysis: 'an analysis',
  reference: 'a work of reference',
  seed: 'an article that this site grew from',
};

const WHY_NOT: Readonly<Record<Exclude<Basis, 'derived'>, string>> = {
  announced: 'only a party announces',
  reported: 'what a party says itself is announced',
  estimated: 'only an analyst estimates',
  projected: 'what a party means to do is announced',
};

const isLongBefore = (asOf: PartialDate, published: PartialDate) =>
  (Date.parse(published.first) - Date.parse(asOf.last)) / MS_PER_DAY > MOST_DAYS_LATE;

const namesYearOf = ({ first }: PartialDate, text: string) =>
  statedDates(text).some(({ date }) => date.first.slice(0, 4) === first.slice(0, 4));
