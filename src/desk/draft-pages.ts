import type { Content } from '../model/content.ts';
import { whyHeld } from '../model/hold.ts';
import { PAGE_COLLECTIONS, pathTo } from '../routes/routes.ts';

/** A page that readers do not see yet. */
export interface DraftPage {
  /** From the root of the site. */
  path: string;
  /** Why not, and where that is written. */
  why: string;
}

/** The pages of what waits. */
export const draftPages = ({ holds }: Pick<Content, 'holds'>): DraftPage[] =>
  [...holds.values()].flatMap((hold) => {
    const of = hold.collection === 'records' ? 'deals' : hold.collection;
    const collection = PAGE_COLLECTIONS.find((each) => each === of);
    if (!collection) return [];
    const why = `Readers do not see this page yet: it ${whyHeld(hold)} (${hold.place}).`;
    return [{ path: pathTo({ name: 'entry', collection, id: hold.id }), why }];
  });
