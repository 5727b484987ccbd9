import { currentClaim, revisions } from '../ledger/figure.ts';
import { provingWords, type ProvingWords } from '../ledger/proof.ts';
import { restsOn } from '../ledger/rests-on.ts';
import type { Content } from './content.ts';
import { keyOf } from './entry-key.ts';
import { leadingPlaces } from './leading-places.ts';
import type { Parsed } from './parsed-entries.ts';

/** A figure whose claim was read by one person alone. */
export interface UnreadClaim extends Parsed<'figures'> {
  /** Which accepted claim it is, counted from 1. */
  revision: number;
  /** The words that its second reader gets. */
  proof: ProvingWords;
}

/** The claims that stand today, hold words and were read by one person alone, in the order of the files. */
export const unreadClaims = (content: Content): UnreadClaim[] =>
  content.parsed('figures').flatMap(({ entry, data }) => {
    const claim = currentClaim(data);
    const proof = claim && provingWords(claim)[0];
    // What we worked out ourselves nobody else can read.
    if (!proof || claim.basis === 'derived') return [];
    const revision = revisions(data).indexOf(claim) + 1;
    const isRead = content.find('readings', entry.id)?.some((reading) => reading.revision === revision);
    return isRead ? [] : [{ entry, data, revision, proof }];
  });

/** A claim that waits for its second reader, and where it leads. */
export interface LeadingUnread {
  figure: string;
  /** `in the headline of deals/aws` */
  where: string;
}

/** The claims read by one person alone on which something rests that a reader meets first; each with one such place. */
export function leadingUnread(content: Content): LeadingUnread[] {
  const unread = new Set(unreadClaims(content).map(({ entry }) => entry.id));
  if (unread.size === 0) return [];
  const { ledger } = content;
  const places = new Map<string, string>();
  for (const entry of content.entries) {
    for (const { figure, where } of leadingPlaces(content, entry)) {
      for (const id of restsOn(ledger, figure)) {
        if (!places.has(id)) places.set(id, `${where} of ${keyOf(entry)}`);
      }
    }
  }
  return [...unread].flatMap((figure) => {
    const where = places.get(figure);
    return where === undefined ? [] : [{ figure, where }];
  });
}
