import type { CollectionName } from '../../model/collection-name.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import type { Content } from '../../model/content.ts';
import { didYouMean } from '../../model/meant/did-you-mean.ts';
import type { FragmentLink } from '../../model/reading/article/article-body.ts';
import { once } from '../../model/once.ts';
import type { Entry } from '../../model/reading/entry.ts';
import type { Permalink } from '../../model/reading/files/permalinks-file.ts';
import { excerpt } from '../../model/visible-text.ts';
import { shownAt } from '../../routes/fragments.ts';
import { articlePath } from '../../routes/standing-pages.ts';
import { PAGE_FRAGMENTS } from './article-rule.ts';
import type { Rule } from './rule.ts';

/**
 * A link to a place on a page leads to one that is there: a browser stays at the top of the page, and says nothing.
 *
 * @param published the lines of `content/permalinks.txt`: what no content tells of, such as the parts of a figure's page
 */
export const linkRule = once((published: readonly Permalink[]): Rule => {
  const places = published.flatMap(({ address }) => {
    const [page = '', fragment] = address.split('#');
    return fragment === undefined ? [] : [{ page, fragment }];
  });
  const byPage = Map.groupBy(places, ({ page }) => page);
  const bySection = Map.groupBy(places, ({ page }) => sectionOf(page));
  return (content) => {
    const bodies = new Map([...content.bodies].map(([entry, body]) => [pageOf(entry), body]));
    return (entry) =>
      (content.bodies.get(entry)?.fragments ?? []).flatMap(
        ({ page = pageOf(entry), fragment, offset }: FragmentLink) => {
          const headings = bodies.get(page)?.headings.map(({ id }) => id);
          const known = [...(headings ?? []), ...(byPage.get(page) ?? []).map((place) => place.fragment)];
          const ofSection = new Set((bySection.get(sectionOf(page)) ?? []).map((place) => place.fragment));
          const isThere =
            known.includes(fragment) ||
            (headings ? PAGE_FRAGMENTS.has(fragment) : ofSection.size === 0 || ofSection.has(fragment)) ||
            isNamedAfter(content, fragment);
          if (isThere) return [];
          const remedy =
            didYouMean(fragment, [...known, ...PAGE_FRAGMENTS]) ?? 'link to the id of a heading, or to the page';
          const message = `${page} has no place \`#${excerpt(fragment)}\``;
          return entry.file.diagnose('unknown-fragment', offset, message, remedy);
        },
      );
  };
});

const pageOf = ({ collection, id }: Entry) => `/${articlePath(collection, id)}/`;
const sectionOf = (page: string) => page.split('/')[1] ?? '';

/** `#gigawatt` in the glossary, `#fig-aws-term` on the page of a deal. */
function isNamedAfter(content: Content, fragment: string): boolean {
  const shown = shownAt(fragment);
  return (
    (shown !== undefined && content.has(shown.collection, shown.id)) ||
    (Object.keys(COLLECTIONS) as CollectionName[]).some((each) => content.has(each, fragment))
  );
}
