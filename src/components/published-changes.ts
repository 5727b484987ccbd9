/** What has changed since it was first published, made from corrections and the figures' revisions. */
import type { Collections, Correction } from '../collections.ts';
import { revisions, type Claim, type Figure } from '../ledger/figure.ts';
import { withPlainSpaces } from '../ledger/number-text.ts';
import { comparePartialDates } from '../ledger/partial-date.ts';
import { printValue } from '../ledger/wording.ts';
import type {
  ChangedPage,
  PublishedChange,
  PublishedCorrection,
  PublishedRevision,
} from '../publish/changes/published-change.ts';
import { absoluteHref, pathOf } from './address.ts';
import { plainText } from '../editorial/plain-text.ts';
import { publishedSource } from './published-source.ts';

/**
 * What we changed, newest first.
 *
 * @param page address from the host on; left out for all pages
 */
export const publishedCorrections = (all: Collections, page?: string): PublishedCorrection[] =>
  all.corrections.all
    .map((correction) => publishedCorrection(all, correction))
    .filter(({ about }) => page === undefined || about.some(({ url }) => pathOf(url) === page));

const publishedCorrection = (all: Collections, correction: Correction): PublishedCorrection => ({
  id: correction.id,
  kind: correction.kind,
  date: correction.date,
  url: absoluteHref(`/corrections/#${correction.id}`),
  about: changedPages(all, correction.about),
  said: withPlainSpaces(plainText(all.ledger, correction.said)),
  says: withPlainSpaces(plainText(all.ledger, correction.says)),
  why: withPlainSpaces(plainText(all.ledger, correction.why)),
  source: correction.source === undefined ? undefined : publishedSource(all.sources.get(correction.source)),
});

type About = Correction['about'];

function changedPages({ ledger, ...all }: Collections, about: About): ChangedPage[] {
  const titleOf: Record<keyof About, (id: string) => string> = {
    deals: (id) => all.everyDeal.get(id).name,
    explainers: (id) => plainText(ledger, all.explainers.get(id).headline),
    faq: (id) => all.questions.get(id).question,
    figures: (id) => ledger.figure(id).label,
    charts: (id) => plainText(ledger, all.charts.get(id).title),
  };
  return (Object.keys(titleOf) as (keyof About)[]).flatMap((kind) =>
    about[kind].map((id) => ({ title: withPlainSpaces(titleOf[kind](id)), url: absoluteHref(`/${kind}/${id}/`) })),
  );
}

/** Every value that took the place of another one, where its source dates it; a better source alone is no change. */
const publishedRevisions = (all: Collections): PublishedRevision[] =>
  all.ledger.figures
    .filter(({ formula }) => formula === undefined)
    .flatMap((figure) =>
      revisions(figure).flatMap((claim, index, claims) => {
        const before = claims[index - 1];
        return before ? revision(all, figure, index + 1, before, claim) : [];
      }),
    );

function revision(all: Collections, figure: Figure, n: number, before: Claim, claim: Claim): PublishedRevision[] {
  if (printValue(before.value) === printValue(claim.value)) return [];
  const date = claim.asOf ?? all.sources.get(claim.source).published;
  if (!date) return [];
  return [
    {
      kind: 'revised',
      date,
      url: absoluteHref(`/figures/${figure.id}/r/${n}/`),
      figure: { title: figure.label, url: absoluteHref(`/figures/${figure.id}/`) },
      revision: n,
      before: withPlainSpaces(printValue(before.value)),
      after: withPlainSpaces(printValue(claim.value)),
      basis: claim.basis,
      source: publishedSource(all.sources.get(claim.source)),
      evidence: claim.evidence,
    },
  ];
}

/** Corrections and revisions, newest first. */
export const publishedChanges = (all: Collections): PublishedChange[] =>
  [...publishedCorrections(all), ...publishedRevisions(all)].toSorted((a, b) => comparePartialDates(b.date, a.date));
