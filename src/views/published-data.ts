import type { Collections } from '../collections.ts';
import { currentClaim, type Figure } from '../ledger/figure.ts';
import type { PublishedData, PublishedFigure } from '../publish/published-figure.ts';
import { absoluteHref } from './address.ts';
import { figureCitable } from './citables.ts';
import { todayOf } from './today.ts';
import { publishedSource } from './published-source.ts';

/** Every figure as the files of the data set hold it, sorted by id. */
export const publishedData = (all: Collections): PublishedData => ({
  url: absoluteHref('/data/'),
  sourcesRead: all.site.sourcesRead,
  figures: all.ledger.figures
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((figure): PublishedFigure => publishedFigure(all, figure)),
});

function publishedFigure(all: Collections, figure: Figure): PublishedFigure {
  const { ledger, sources } = all;
  const { id, label, unit, formula, deals } = figure;
  const { value, basis, asOf, words } = todayOf(ledger, figure);
  const claim = currentClaim(figure);
  const { revision, liveUrl, url } = figureCitable(all, figure);
  return {
    id,
    label,
    value,
    wording: words,
    unit,
    basis,
    asOf,
    formula,
    source: claim && publishedSource(sources.get(claim.source)),
    evidence: claim?.evidence,
    deals,
    revision,
    url: liveUrl,
    pinnedUrl: url,
  };
}
