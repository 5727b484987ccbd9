import { withListed } from './listed.ts';
import { newFile, fileText, type Plan } from './new-file.ts';
import { hintFor, type Surroundings } from './surroundings.ts';
import { questionTemplate } from './page-templates.ts';

/** Where a question may be listed, and how many a list needs. */
const LISTING = [
  ['deals', '.mdx', 3],
  ['explainers', '.mdx', 2],
  ['records', '.yaml', 1],
] as const;

/** A question, and its place at the end of the list of the article that it was asked for. */
export function planQuestion(
  id: string,
  place: string | undefined,
  { files, today, idsOf, isWaiting }: Surroundings,
): Plan {
  const path = `content/faq/${id}.mdx`;
  if (place === undefined) return newFile(files, path, questionTemplate(undefined, today, true));
  const listing = LISTING.find(([collection]) => idsOf(collection).includes(place));
  if (!listing) {
    const known = LISTING.flatMap(([collection]) => idsOf(collection));
    return { problem: `No deal or explainer has the id \`${place}\`${hintFor(place, known)}` };
  }
  const [collection, ending, enough] = listing;
  // Only an article has questions of its own.
  const deal = collection === 'deals' ? place : undefined;
  const article = `content/${collection}/${place}${ending}`;
  const text = fileText(files.find((each) => each.path === article));
  const listed = withListed(text, id, enough) ?? (collection === 'records' ? withNewList(text, id) : undefined);
  const isDraft = deal === undefined || !isWaiting(deal, ['deals']);
  const next =
    listed === undefined
      ? `Add \`${id}\` to \`faq\` in ${article}.`
      : `It is the last question of ${article}: move it where a reader would ask it.`;
  const also = listed === undefined ? [] : [{ path: article, text: listed, isNew: false as const }];
  return newFile(files, path, questionTemplate(deal, today, isDraft), [next], also);
}

/** A record need not have questions yet. */
const withNewList = (text: string, id: string) =>
  /^faq:/m.test(text) || text.trim() === '' ? undefined : `${text.trimEnd()}\nfaq: [${id}]\n`;
