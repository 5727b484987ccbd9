/** What a reader can cite of figures, charts, records and the data; of texts see components/cite/text-citables.ts. */
import type { Chart, Collections, DataCentre, DealRecord } from '../collections.ts';
import type { Figure } from '../ledger/figure.ts';
import type { Revision } from '../ledger/history.ts';
import { withPlainSpaces } from '../ledger/number-text.ts';
import { parsePartialDate, printPartialDate, type PartialDate } from '../ledger/partial-date.ts';
import { printValue } from '../ledger/wording.ts';
import { permalinkOf } from '../permalinks/published.ts';
import type { Citable } from '../publish/cite/citable.ts';
import { plainCitation } from '../publish/cite/plain.ts';
import { pathTo } from '../routes/routes.ts';
import { dayOf } from '../count/as-of.ts';
import { capitalised } from '../ledger/capitalised.ts';
import { absolute, absoluteHref, sinceHref } from './address.ts';
import type { CountPage } from './count/count-pages.ts';
import { countPath } from './count/counts.ts';
import { embeddedChart } from './embed/embedded-chart.ts';
import { dueWords, VERDICTS, type JudgedPromise } from './promise/promises.ts';
import { todayOf } from './figure/today.ts';
import { printedText } from '../model/printed-text.ts';

/** The figure's value today, at the address of the revision that it is. */
export function figureCitable({ ledger, history }: Collections, figure: Figure): Citable {
  return citeFigure(figure, {
    ...todayOf(ledger, figure),
    n: history.count(figure.id) || undefined,
    data: pathTo({ name: 'figure-file', id: figure.id }),
  });
}

/** A value that the figure has had, at the address that stays so. */
export const figureRevisionCitable = (figure: Figure, { n, value, asOf }: Revision): Citable =>
  citeFigure(figure, { n, words: printValue(value), asOf, data: pathTo({ name: 'figure-file', id: figure.id, n }) });

interface FigureState {
  n: number | undefined;
  words: string;
  asOf?: PartialDate | undefined;
  /** Of the JSON beside the page. */
  data: string;
}

const citeFigure = ({ id, label }: Figure, { n, words, asOf, data }: FigureState): Citable =>
  citable({
    kind: 'figure',
    page: pathTo({ name: 'entry', collection: 'figures', id }),
    pinned: n === undefined ? undefined : pathTo({ name: 'revision', collection: 'figures', id, n }),
    title: `${label}: ${words}`,
    revision: n,
    state: asOf && `as of ${printPartialDate(asOf)}`,
    data,
  });

/** The chart as it stands today, at the address of the embed that stays so. */
export async function chartCitable({ ledger, site: { sourcesRead } }: Collections, { id, title }: Chart) {
  const { revision } = await embeddedChart(id);
  return citable({
    kind: 'chart',
    page: pathTo({ name: 'entry', collection: 'charts', id }),
    pinned: pathTo({ name: 'embed', id, n: revision }),
    title: printedText(ledger, title),
    revision,
    state: `sources read up to ${printPartialDate(sourcesRead)}`,
  });
}

/** Of a record nothing is pinned: its figures are, each by itself. */
export const recordCitable = ({ id, name, checked }: DealRecord): Citable =>
  citable({
    kind: 'record',
    page: pathTo({ name: 'entry', collection: 'deals', id }),
    title: name,
    state: `last checked ${printPartialDate(checked)}`,
    data: pathTo({ name: 'entry-file', kind: 'deals', id }),
  });

/** A promise, with what had become of it. */
export const promiseCitable = ({ site: { sourcesRead } }: Collections, promise: JudgedPromise): Citable =>
  citable({
    kind: 'promise',
    page: pathTo({ name: 'promise', id: promise.id }),
    title: `${promise.figure.label}, ${dueWords(promise)}: ${VERDICTS[promise.verdict].name.toLowerCase()}`,
    state: `sources read up to ${printPartialDate(sourcesRead)}`,
    data: pathTo({ name: 'entry-file', kind: 'promises', id: promise.id }),
  });

/** An answer to a rule, of a day that does not change. @param title the rule and the sum */
export const countCitable = ({ question, answer }: CountPage, title: string): Citable =>
  citable({
    kind: 'count',
    page: countPath(question),
    pinned: countPath(question),
    title: capitalised(title),
    state: `as of ${printPartialDate(dayOf(answer.question.day))}`,
    data: '/data/count.json',
  });

/** How an answer that only a browser gives is cited: `{title}`, `{day}` and `{address}` stand for these. */
export const LIVE_COUNT_CITATION = plainCitation({
  kind: 'count',
  page: '',
  liveUrl: '',
  url: `${absolute('/').slice(0, -1)}{address}`,
  title: '{title}',
  state: 'as of {day}',
});

/** A data centre, as its page tells of it. */
export const dataCentreCitable = ({ ledger }: Collections, { id, name, headline, checked }: DataCentre): Citable =>
  citable({
    kind: 'data centre',
    page: pathTo({ name: 'entry', collection: 'sites', id }),
    title: `${name}: ${printedText(ledger, headline)}`,
    state: `last checked ${printPartialDate(checked)}`,
  });

export const dataCitable = ({ site: { sourcesRead } }: Collections): Citable =>
  citable({
    kind: 'data set',
    page: '/data/',
    title: 'Compute Ledger: figures on OpenAI’s computing deals',
    state: `sources read up to ${printPartialDate(sourcesRead)}`,
  });

type Parts = Omit<Citable, 'url' | 'liveUrl'> & {
  /** Under the base path, of the revision; left out where nothing is pinned. */
  pinned?: string | undefined;
};

/** What is cited, with its addresses and the day on which it was published. */
export function citable({ pinned, ...parts }: Parts): Citable {
  const permalink = permalinkOf(pinned ?? parts.page);
  return {
    ...parts,
    // An article says itself when it was published.
    issued: parts.issued ?? parsePartialDate(permalink?.first ?? ''),
    title: withPlainSpaces(parts.title),
    liveUrl: absoluteHref(parts.page),
    // Of what has no revisions, the page says what has changed since it was as it is cited.
    url: absoluteHref(pinned ?? sinceHref(parts.page, permalink?.changed)),
  };
}
