import { currentClaim, revisions } from '../ledger/figure.ts';
import { printPartialDate } from '../ledger/partial-date.ts';
import { provingWords } from '../ledger/proof.ts';
import { fileStem } from '../model/collections.ts';
import type { Content } from '../model/content.ts';

/** A claim that waits for its second reader, with what that reader may see of it: never its value. */
export interface Unread {
  figure: string;
  /** Which accepted claim it is, counted from 1. */
  revision: number;
  label: string;
  /** Who published what, when and where. */
  reference: string;
  /** Id of that source. */
  source: string;
  /** The words that prove the claim, verbatim. */
  words: string;
  /** Whether somebody pays somebody. */
  isMoney: boolean;
  /** The file of `content/readings/` that the entry goes to. */
  path: string;
}

/** Every claim that stands today, holds words and was read by one person only, in the order of the files. */
export function unreadClaims(content: Content): Unread[] {
  return content.parsed('figures').flatMap(({ entry, data }): Unread[] => {
    const claim = currentClaim(data);
    const proof = claim && provingWords(claim)[0];
    if (!proof || claim.basis === 'derived') return [];
    const revision = revisions(data).indexOf(claim) + 1;
    const source = content.find('sources', proof.source);
    const isRead = content.find('readings', entry.id)?.some((reading) => reading.revision === revision);
    if (isRead || !source) return [];
    const published = source.published === undefined ? undefined : printPartialDate(source.published);
    return [
      {
        figure: entry.id,
        revision,
        label: data.label,
        reference: [source.publisher, source.title, source.kind, published, source.url].filter(Boolean).join(' · '),
        source: proof.source,
        words: proof.words,
        isMoney: data.money !== undefined,
        path: `content/readings/${fileStem(entry.file.path)}.yaml`,
      },
    ];
  });
}
