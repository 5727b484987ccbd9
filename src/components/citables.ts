/** What a reader can cite, made from what editors wrote. */
import {
  hasArticle,
  type Chart,
  type Collections,
  type Deal,
  type DealRecord,
  type Explainer,
  type Question,
} from '../collections.ts';
import type { Figure } from '../ledger/figure.ts';
import type { Revision } from '../ledger/history.ts';
import { withPlainSpaces } from '../ledger/number-text.ts';
import { parsePartialDate, printPartialDate, type PartialDate } from '../ledger/partial-date.ts';
import { printValue } from '../ledger/wording.ts';
import { recordOf } from '../permalinks/published.ts';
import type { Citable } from '../publish/cite/citable.ts';
import { absoluteHref } from './address.ts';
import { embeddedChart } from './embedded-chart.ts';
import { pinnedText, textRevisions, type TextCollection, type TextRevision } from './text-revisions.ts';
import { todayOf } from './today.ts';
import { plainText } from '../editorial/plain-text.ts';

/** The figure's value today, at the address of the revision that it is. */
export function figureCitable({ ledger, history }: Collections, figure: Figure): Citable {
  return citeFigure(figure, { n: history.count(figure.id) || undefined, ...todayOf(ledger, figure) });
}

/** A value that the figure has had, at the address that stays so. */
export const figureRevisionCitable = (figure: Figure, { n, value, asOf }: Revision): Citable =>
  citeFigure(figure, { n, words: printValue(value), asOf });

interface FigureState {
  n: number | undefined;
  words: string;
  asOf?: PartialDate | undefined;
}

const citeFigure = ({ id, label }: Figure, { n, words, asOf }: FigureState): Citable =>
  citable({
    kind: 'figure',
    page: `/figures/${id}/`,
    pinned: n === undefined ? undefined : `/figures/${id}/r/${n}/`,
    title: `${label}: ${words}`,
    revision: n,
    state: asOf && `as of ${printPartialDate(asOf)}`,
  });

/**
 * A revision of a text, at the address that stays so.
 *
 * @param issued the day that the text itself gives; left out for the day on which the revision was published
 */
export function textCitable(
  collection: TextCollection,
  id: string,
  { n, title, asOf }: TextRevision,
  issued?: PartialDate,
): Citable {
  const day = parsePartialDate(asOf);
  return citable({
    kind: collection === 'faq' ? 'answer' : 'article',
    page: `/${collection}/${id}/`,
    pinned: pinnedText(collection, id, n),
    title,
    revision: n,
    issued,
    state: day && `as of ${printPartialDate(day)}`,
  });
}

/** The text as it stands today. */
const todaysText = async (collection: TextCollection, id: string, issued?: PartialDate) =>
  textCitable(collection, id, (await textRevisions(collection, id)).today, issued);

export const answerCitable = ({ id }: Question) => todaysText('faq', id);

/** The chart as it stands today, at the address of the embed that stays so. */
export async function chartCitable({ ledger, site: { sourcesRead } }: Collections, { id, title }: Chart) {
  const { revision } = await embeddedChart(id);
  return citable({
    kind: 'chart',
    page: `/charts/${id}/`,
    pinned: `/embed/${id}/r/${revision}/`,
    title: plainText(ledger, title),
    revision,
    state: `sources read up to ${printPartialDate(sourcesRead)}`,
  });
}

/** Of a record nothing is pinned: its figures are, each by itself. */
export const dealCitable = async (deal: Deal | DealRecord): Promise<Citable> =>
  hasArticle(deal)
    ? todaysText('deals', deal.id, deal.published)
    : citable({
        kind: 'record',
        page: `/deals/${deal.id}/`,
        title: deal.name,
        state: `last checked ${printPartialDate(deal.checked)}`,
      });

export const explainerCitable = ({ id, published }: Explainer) => todaysText('explainers', id, published);

export const dataCitable = ({ site: { sourcesRead } }: Collections): Citable =>
  citable({
    kind: 'data set',
    page: '/data/',
    title: 'Compute Ledger: figures on OpenAI’s computing deals',
    state: `sources read up to ${printPartialDate(sourcesRead)}`,
  });

/** Everything that has a page to cite. */
export const citablesOf = async (all: Collections): Promise<Citable[]> => [
  ...all.ledger.figures.map((figure) => figureCitable(all, figure)),
  ...(await Promise.all([
    ...all.questions.all.map(answerCitable),
    ...all.charts.all.map((chart) => chartCitable(all, chart)),
    ...all.everyDeal.all.map(dealCitable),
    ...all.explainers.all.map(explainerCitable),
  ])),
  dataCitable(all),
];

type Parts = Omit<Citable, 'url' | 'liveUrl'> & {
  /** Under the base path, of the revision; left out where nothing is pinned. */
  pinned?: string | undefined;
};

function citable({ pinned, ...parts }: Parts): Citable {
  const address = pinned ?? parts.page;
  return {
    ...parts,
    // An article says itself when it was published.
    issued: parts.issued ?? parsePartialDate(recordOf(address)?.first ?? ''),
    title: withPlainSpaces(parts.title),
    liveUrl: absoluteHref(parts.page),
    url: absoluteHref(address),
  };
}
