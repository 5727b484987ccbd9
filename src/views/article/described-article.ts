import type { Collections, Deal, Explainer } from '../../collections.ts';
import { correctionComments } from '../../publish/changes/correction-comments.ts';
import { newsArticle } from '../../publish/structured-data/news-article.ts';
import { pathTo } from '../../routes/routes.ts';
import { absoluteHref, href } from '../address.ts';
import { printedText } from '../../model/printed-text.ts';
import { publishedCorrections } from '../correction/published-changes.ts';
import { publishedSource } from '../source/published-source.ts';
import { sourcesOf } from '../source/sources-of.ts';

/**
 * An article as machines are told of it.
 *
 * @param about ids of the companies that it is about
 */
export function describedArticle(all: Collections, article: Deal | Explainer, about: readonly string[]) {
  const { ledger, vendors, sources } = all;
  const { id, entry, headline, standfirst, published } = article;
  const { collection } = entry;
  const page = pathTo({ name: 'entry', collection, id });
  return newsArticle({
    url: absoluteHref(page),
    home: absoluteHref('/'),
    image: absoluteHref(pathTo({ name: 'share', collection, id })),
    headline: printedText(ledger, headline),
    description: printedText(ledger, standfirst),
    published,
    about: about.map((vendor) => vendors.get(vendor).name),
    sources: sourcesOf(all, { collection, id }).map((source) => publishedSource(sources.get(source))),
    corrections: correctionComments(publishedCorrections(all, href(page))),
  });
}
