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
import { withPlainSpaces } from '../ledger/number-text.ts';
import { parsePartialDate, printPartialDate } from '../ledger/partial-date.ts';
import { recordOf } from '../permalinks/published.ts';
import type { Citable } from '../publish/cite/citable.ts';
import { absoluteHref } from './address.ts';
import { embeddedChart } from './embedded-chart.ts';
import { todayOf } from './today.ts';
import { plainText } from '../editorial/plain-text.ts';

type MakeCitable<Entry> = (all: Collections, entry: Entry) => Citable;

/** The figure's value today, at the address of the revision that it is. */
export const figureCitable: MakeCitable<Figure> = ({ ledger, history }, figure) => {
  const { words, asOf } = todayOf(ledger, figure);
  const revision = history.count(figure.id) || undefined;
  return citable({
    kind: 'figure',
    page: `/figures/${figure.id}/`,
    pinned: revision === undefined ? undefined : `/figures/${figure.id}/r/${revision}/`,
    title: `${figure.label}: ${words}`,
    revision,
    state: asOf && `as of ${printPartialDate(asOf)}`,
  });
};

export const answerCitable: MakeCitable<Question> = (_, { id, question, checked }) =>
  citable({
    kind: 'answer',
    page: `/faq/${id}/`,
    title: question,
    state: `last checked ${printPartialDate(checked)}`,
  });

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

export const dealCitable: MakeCitable<Deal | DealRecord> = ({ ledger }, deal) => {
  const isArticle = hasArticle(deal);
  return citable({
    kind: isArticle ? 'article' : 'record',
    page: `/deals/${deal.id}/`,
    title: isArticle ? plainText(ledger, deal.headline) : deal.name,
    issued: isArticle ? deal.published : undefined,
    state: `last checked ${printPartialDate(deal.checked)}`,
  });
};

export const explainerCitable: MakeCitable<Explainer> = ({ ledger }, { id, headline, published, checked }) =>
  citable({
    kind: 'article',
    page: `/explainers/${id}/`,
    title: plainText(ledger, headline),
    issued: published,
    state: `last checked ${printPartialDate(checked)}`,
  });

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
  ...all.questions.all.map((question) => answerCitable(all, question)),
  ...(await Promise.all(all.charts.all.map((chart) => chartCitable(all, chart)))),
  ...all.everyDeal.all.map((deal) => dealCitable(all, deal)),
  ...all.explainers.all.map((explainer) => explainerCitable(all, explainer)),
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
