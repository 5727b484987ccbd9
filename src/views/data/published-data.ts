import type { Collections } from '../../collections.ts';
import { currentClaim, type Figure } from '../../ledger/figure.ts';
import type { PublishedData, PublishedFigure } from '../../publish/published-figure.ts';
import { leadProof } from '../../ledger/proof.ts';
import { absoluteHref } from '../address.ts';
import { figureCitable } from '../citables.ts';
import { isEnteredTwice } from '../figure/second-reading.ts';
import { todayOf } from '../figure/today.ts';
import { publishedSource } from '../source/published-source.ts';

/** Every figure as the files of the data set hold it, sorted by id. */
export const publishedData = (all: Collections): PublishedData => ({
  url: absoluteHref('/data/'),
  sourcesRead: all.site.sourcesRead,
  figures: all.ledger.figures
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((figure): PublishedFigure => publishedFigure(all, figure)),
});

function publishedFigure(all: Collections, figure: Figure): PublishedFigure {
  const { ledger, grades, sources } = all;
  const { id, label, unit, formula, deals } = figure;
  const { value, basis, asOf, words } = todayOf(ledger, figure);
  const claim = currentClaim(figure);
  const lead = claim && leadProof(claim);
  const source = lead && sources.get(lead.source);
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
    source: source && publishedSource(source),
    evidence: lead?.words,
    grade: grades.of(id),
    read: lead?.words === undefined ? undefined : source?.read,
    isEnteredTwice: isEnteredTwice(all, figure),
    deals,
    revision,
    url: liveUrl,
    pinnedUrl: url,
  };
}
