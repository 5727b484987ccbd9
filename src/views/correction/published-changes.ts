/** What has changed since it was first published, and what is new, made from corrections, figures and deals. */
import { hasArticle, type Collections, type Correction } from '../../collections.ts';
import { revisions, type Figure, type PublishedClaim } from '../../ledger/figure.ts';
import { withPlainSpaces } from '../../ledger/number-text.ts';
import { comparePartialDates } from '../../ledger/partial-date.ts';
import { saysAnother } from '../../ledger/says-another.ts';
import { printValue } from '../../ledger/wording.ts';
import type {
  ChangedPage,
  PublishedChange,
  PublishedCorrection,
  PublishedDeal,
  PublishedFirstValue,
  PublishedRevision,
} from '../../publish/changes/published-change.ts';
import { pathTo } from '../../routes/routes.ts';
import { absolute, absoluteHref, dealHref, figureHref, pathOf, revisionHref } from '../address.ts';
import { once } from '../../model/once.ts';
import { printedText } from '../../model/printed-text.ts';
import { publishedSource } from '../source/published-source.ts';

/**
 * What we changed, newest first.
 *
 * @param page address from the host on; left out for all pages
 */
export const publishedCorrections = (all: Collections, page?: string): readonly PublishedCorrection[] =>
  page === undefined ? everyCorrection(all) : (correctionsByPage(all).get(page) ?? []);

const everyCorrection = once((all: Collections) =>
  all.corrections.all.map((correction) => publishedCorrection(all, correction)),
);

const correctionsByPage = once((all: Collections) => {
  const pages = new Map<string, PublishedCorrection[]>();
  for (const correction of everyCorrection(all))
    for (const page of new Set(correction.about.map(({ url }) => pathOf(url))))
      pages.set(page, [...(pages.get(page) ?? []), correction]);
  return pages;
});

const publishedCorrection = (all: Collections, correction: Correction): PublishedCorrection => ({
  id: correction.id,
  kind: correction.kind,
  date: correction.date,
  url: absoluteHref(`/corrections/#${correction.id}`),
  about: changedPages(all, correction.about),
  said: withPlainSpaces(printedText(all.ledger, correction.said)),
  says: withPlainSpaces(printedText(all.ledger, correction.says)),
  why: withPlainSpaces(printedText(all.ledger, correction.why)),
  ...(correction.short !== undefined && { short: withPlainSpaces(printedText(all.ledger, correction.short)) }),
  source: correction.source === undefined ? undefined : publishedSource(all.sources.get(correction.source)),
});

type CorrectionSubject = Correction['about'];

function changedPages({ ledger, ...all }: Collections, about: CorrectionSubject): ChangedPage[] {
  const titleOf: Record<keyof CorrectionSubject, (id: string) => string> = {
    deals: (id) => all.everyDeal.get(id).name,
    explainers: (id) => printedText(ledger, all.explainers.get(id).headline),
    faq: (id) => all.questions.get(id).question,
    figures: (id) => ledger.figure(id).label,
    charts: (id) => printedText(ledger, all.charts.get(id).title),
  };
  return (Object.keys(titleOf) as (keyof CorrectionSubject)[]).flatMap((kind) =>
    about[kind].map((id) => ({
      title: withPlainSpaces(titleOf[kind](id)),
      url: absoluteHref(pathTo({ name: 'entry', collection: kind, id })),
    })),
  );
}

/** Every value that took the place of another one, where its source dates it; a better source alone is no change. */
const publishedRevisions = (all: Collections): PublishedRevision[] =>
  claimed(all).flatMap((figure) =>
    revisions(figure).flatMap((claim, index, claims) => {
      const before = claims[index - 1];
      return before ? revision(all, figure, index + 1, before, claim) : [];
    }),
  );

/** What is worked out from others changes with them, and is no news beside theirs. */
const claimed = ({ ledger }: Collections) => ledger.figures.filter(({ formula }) => formula === undefined);

const dateOf = (all: Collections, { asOf, source }: PublishedClaim) => asOf ?? all.sources.get(source).published;

/** What proves a revision, and where it stands for ever. */
const revisionParts = (all: Collections, { id, label }: Figure, n: number, claim: PublishedClaim) => ({
  url: absolute(revisionHref(id, n)),
  figure: { title: label, url: absolute(figureHref(id)) },
  basis: claim.basis,
  source: publishedSource(all.sources.get(claim.source)),
  evidence: claim.evidence,
});

function revision(
  all: Collections,
  figure: Figure,
  n: number,
  before: PublishedClaim,
  claim: PublishedClaim,
): PublishedRevision[] {
  if (printValue(before.value) === printValue(claim.value)) return [];
  const date = dateOf(all, claim);
  if (!date) return [];
  return [
    {
      ...revisionParts(all, figure, n, claim),
      kind: 'revised',
      date,
      revision: n,
      before: withPlainSpaces(printValue(before.value)),
      after: withPlainSpaces(printValue(claim.value)),
      isNews: saysAnother(before.value, claim.value),
    },
  ];
}

/** The newest value that says something else than the one before; undefined where nothing has changed. */
export const latestNewValue = (all: Collections): PublishedRevision | undefined =>
  publishedRevisions(all)
    .filter(({ isNews }) => isNews)
    .toSorted((a, b) => comparePartialDates(b.date, a.date))[0];

/** Corrections and revisions, newest first. */
export const publishedChanges = (all: Collections): PublishedChange[] =>
  [...publishedCorrections(all), ...publishedRevisions(all)].toSorted((a, b) => comparePartialDates(b.date, a.date));

/** The first value of every figure, as its source gives it. */
export const publishedFirstValues = (all: Collections): PublishedFirstValue[] =>
  claimed(all).flatMap((figure) =>
    revisions(figure)
      .slice(0, 1)
      .map((claim) => ({
        ...revisionParts(all, figure, 1, claim),
        date: dateOf(all, claim),
        words: withPlainSpaces(printValue(claim.value)),
      })),
  );

/** Every deal, with an article or without. */
export const publishedDeals = (all: Collections): PublishedDeal[] =>
  all.everyDeal.all.map((deal) => ({
    url: absolute(`${dealHref(deal.id)}#past`),
    name: deal.name,
    summary: withPlainSpaces(printedText(all.ledger, hasArticle(deal) ? deal.standfirst : deal.summary)),
    announced: deal.announced,
  }));
