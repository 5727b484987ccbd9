/** What stands in the margin beside a number of an article: the words that prove it, who says so, as of when. */
import { currentClaim } from '../../ledger/figure.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { printPartialDate } from '../../ledger/partial-date.ts';
import { leadProof } from '../../ledger/proof.ts';
import { creditOf, type PublishedSource } from '../../publish/published-source.ts';

/** Two notes are as high as a paragraph; with more, they would slip down beside another one’s words. */
const ROOM = 2;

/**
 * Notes for an article, as its body asks for them.
 *
 * @param keyFigures ids, of the article
 * @returns a function of a figure and of those that the same paragraph prints first; it returns undefined where no
 *   source states the figure, where we hold no words, and where others of the paragraph have the room
 */
export const marginNotes =
  (
    ledger: Ledger,
    sourceOf: (id: string) => Pick<PublishedSource, 'origin' | 'publisher'>,
    keyFigures: readonly string[],
  ) =>
  (id: string, together: readonly string[]): string | undefined => {
    const keys = new Set(keyFigures);
    const proved = together.filter((each) => proofOf(ledger, each));
    if (!noted(proved, keys).includes(id)) return undefined;
    const proof = proofOf(ledger, id);
    return proof && `“${proof.words}”\n${[creditOf(sourceOf(proof.source)), proof.asOf].filter(Boolean).join(', ')}`;
  };

/** The key figures among them, or else the first. */
function noted(proved: readonly string[], keys: ReadonlySet<string>): readonly string[] {
  const among = proved.filter((id) => keys.has(id));
  return (among.length > 0 ? among : proved.slice(0, 1)).slice(0, ROOM);
}

function proofOf(ledger: Ledger, id: string) {
  const claim = currentClaim(ledger.figure(id));
  if (!claim) return undefined;
  const { source, words } = leadProof(claim);
  return words === undefined ? undefined : { source, words, asOf: claim.asOf && printPartialDate(claim.asOf, 'short') };
}
