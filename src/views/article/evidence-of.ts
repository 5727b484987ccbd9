import type { Collections, OpenQuestion } from '../../collections.ts';
import type { Figure } from '../../ledger/figure.ts';
import type { PublishedCorrection } from '../../publish/changes/published-change.ts';
import { dealHref, explainerHref } from '../address.ts';
import { openIn, type Asking } from './open-questions.ts';
import { publishedCorrections } from '../correction/published-changes.ts';
import { sourcesOf } from '../source/sources-of.ts';
import { namedBy } from '../usage.ts';

/** What an article or a record rests on, and what has been mended in it. */
export interface EvidenceOf {
  figures: readonly Figure[];
  /** Ids, in the order in which they are numbered. */
  sources: readonly string[];
  open: readonly OpenQuestion[];
  /** Newest first. */
  corrections: readonly PublishedCorrection[];
}

/** All that the ledger holds of a deal, or all that an explainer names. */
export function evidenceOf(all: Collections, of: Asking): EvidenceOf {
  const { kind, id } = of;
  const entry = { collection: kind === 'deals' && all.records.has(id) ? 'records' : kind, id } as const;
  return {
    figures:
      kind === 'deals'
        ? all.ledger.figures.filter(({ deals }) => deals.includes(id))
        : namedBy(all, entry, 'figures').map((figure) => all.ledger.figure(figure)),
    sources: sourcesOf(all, entry),
    open: openIn(all.openQuestions.all, of),
    corrections: publishedCorrections(all, kind === 'deals' ? dealHref(id) : explainerHref(id)),
  };
}
