import { collections } from '../collections.ts';
import type { Surroundings } from '../publish/figure-json.ts';
import { absoluteHref } from './address.ts';
import { publishedSource } from './published-source.ts';

/** What the files of figures need. */
export async function figureSurroundings(): Promise<Surroundings> {
  const { ledger, history, sources } = await collections();
  return { ledger, history, absolute: absoluteHref, sourceOf: (id) => publishedSource(sources.get(id)) };
}
