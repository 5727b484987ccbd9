import { collections } from '../../collections.ts';
import type { FigureSurroundings } from '../../publish/figure-json.ts';
import { absoluteHref } from '../address.ts';
import { isEnteredTwice } from './second-reading.ts';
import { publishedSource } from '../source/published-source.ts';

/** What the files of figures need. */
export async function figureSurroundings(): Promise<FigureSurroundings> {
  const all = await collections();
  const { ledger, history, grades, sources } = all;
  return {
    ledger,
    history,
    absolute: absoluteHref,
    sourceOf: (id) => publishedSource(sources.get(id)),
    grades,
    readOf: (id) => sources.get(id).read,
    isEnteredTwice: (figure) => isEnteredTwice(all, figure),
  };
}
