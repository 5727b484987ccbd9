/** What a reader can cite of answers and articles, and all that can be cited. */
import {
  hasArticle,
  type Collections,
  type Deal,
  type DealRecord,
  type Explainer,
  type FaqArticle,
} from '../../collections.ts';
import { parsePartialDate, printPartialDate, type PartialDate } from '../../ledger/partial-date.ts';
import type { Citable } from '../../publish/cite/citable.ts';
import { pathTo } from '../../routes/routes.ts';
import {
  chartCitable,
  citable,
  dataCentreCitable,
  dataCitable,
  figureCitable,
  promiseCitable,
  recordCitable,
} from '../../views/citables.ts';
import { judgedPromises } from '../../views/promise/promises.ts';
import { snapshotCitable, snapshotsOf } from '../../views/data/snapshots.ts';
import { pinnedText, textRevisions, type TextCollection, type TextRevision } from '../article/text-revisions.ts';

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

export const answerCitable = async ({ id }: FaqArticle): Promise<Citable> => ({
  ...(await todaysText('faq', id)),
  data: pathTo({ name: 'entry-file', kind: 'faq', id }),
});

export async function dealCitable(deal: Deal | DealRecord): Promise<Citable> {
  if (!hasArticle(deal)) return recordCitable(deal);
  const data = pathTo({ name: 'entry-file', kind: 'deals', id: deal.id });
  return { ...(await todaysText('deals', deal.id, deal.published)), data };
}

export const explainerCitable = ({ id, published }: Explainer) => todaysText('explainers', id, published);

/** Everything that has a page to cite. */
export const citablesOf = async (all: Collections): Promise<Citable[]> => [
  ...all.ledger.figures.map((figure) => figureCitable(all, figure)),
  ...(await Promise.all([
    ...all.questions.all.map(answerCitable),
    ...all.charts.all.map((chart) => chartCitable(all, chart)),
    ...all.everyDeal.all.map(dealCitable),
    ...all.explainers.all.map(explainerCitable),
  ])),
  ...judgedPromises(all).map((promise) => promiseCitable(all, promise)),
  ...all.dataCentres.all.map((place) => dataCentreCitable(all, place)),
  dataCitable(all),
  ...snapshotsOf(all).map(({ day }) => snapshotCitable(day)),
];
