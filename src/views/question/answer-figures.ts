import type { StoredMention } from '../../model/stored.ts';
import { currentClaim } from '../../ledger/figure.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { printPartialDate } from '../../ledger/partial-date.ts';
import { leadProof } from '../../ledger/proof.ts';
import { figureHref } from '../address.ts';
import { printFigure } from '../../model/printed-text.ts';

/** A figure that an answer prints. */
export interface AnswerFigure {
  label: string;
  /** With its bound, as the ledger prints it. */
  value: string;
  /** Of the figure's page; of the revision there, where an older value is printed. */
  href: string;
  /** Empty for a figure without a date. */
  asOf: string;
  /** Whom to credit, and the words; left out for what is worked out from other figures. */
  proof: ReturnType<typeof leadProof> | undefined;
}

/**
 * The figures that an answer prints, each value once, in the order in which a reader meets them.
 *
 * @param mentions everything that the answer names, in any order; a mere link to a figure prints nothing
 */
export function answerFigures(ledger: Ledger, mentions: readonly StoredMention[]): AnswerFigure[] {
  const printed = mentions
    .filter(({ named, form }) => named === 'figures' && form !== undefined)
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ id, revision }) => ({ id, revision: isCurrent(ledger, id, revision) ? undefined : revision }));
  const once = new Map(printed.map((each) => [`${each.id}@${each.revision ?? ''}`, each]));
  return [...once.values()].map(({ id, revision }) => {
    const figure = ledger.figure(id);
    const pinned = revision === undefined ? undefined : ledger.history.revision(id, revision);
    const claim = pinned ? pinned.claim : currentClaim(figure);
    const asOf = pinned ? pinned.asOf : ledger.asOf(id);
    return {
      label: figure.label,
      value: printFigure(ledger, id, 'prose', revision),
      href: `${figureHref(id)}${revision === undefined ? '' : `#r-${revision}`}`,
      asOf: asOf ? printPartialDate(asOf) : '',
      proof: claim && leadProof(claim),
    };
  });
}

const isCurrent = (ledger: Ledger, id: string, revision: number | undefined) =>
  revision !== undefined && revision === ledger.history.count(id);
