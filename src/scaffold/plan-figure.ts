import type { RawFile } from '../model/reading/files/source-file.ts';
import { figureTemplate, type KnownClaim } from './figure-template.ts';
import { appended, type Plan } from './new-file.ts';
import { namesIn, parsedFiles } from './surroundings.ts';

/**
 * A new figure at the end of its file.
 *
 * @param topic the name of the file
 * @param deals ids of the deals that it belongs to
 * @param known what a text says of it already
 */
export const planFigure = (
  files: readonly RawFile[],
  id: string,
  topic: string,
  deals: readonly string[],
  known?: KnownClaim,
): Plan => {
  const { isWaiting, otherSideOf } = namesIn(parsedFiles(files));
  const next = `\`npm run uses ${id}\` lists what prints it.`;
  const isDraft = !deals.some((deal) => isWaiting(deal));
  return appended(files, 'figures', topic, figureTemplate(id, deals, isDraft, otherSideOf(deals), known), [next]);
};
