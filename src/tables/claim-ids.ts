import { revisions, STANDINGS, type Claim, type Figure } from '../ledger/figure.ts';
import type { Revision } from '../ledger/history.ts';
import { once } from '../model/once.ts';
import type { Book } from './book.ts';

export const CLAIM_STANDINGS = [...STANDINGS, 'computed'] as const;

/** One word on a figure: what a source claims, or what a formula gave. */
export interface NamedClaim extends Pick<Revision, 'value' | 'basis' | 'asOf' | 'derivation'> {
  id: string;
  figure: Figure;
  standing: (typeof CLAIM_STANDINGS)[number];
  /** From 1; undefined for what never was the figure's value. */
  revision: number | undefined;
  /** Whether the figure prints it today. */
  isCurrent: boolean;
  claim: Claim | undefined;
}

/** `/figures/aws-term/r/1/` is its page. */
export const revisionId = (figure: string, n: number) => `${figure}/r/${n}`;

function claimsOf(book: Book, figure: Figure): NamedClaim[] {
  const taken = new Map<string, number>();
  // Named after its source, so that another claim above it in the file changes no name.
  const nameOf = (claim: Claim) => {
    const id = `${figure.id}/by/${claim.source}`;
    const n = (taken.get(id) ?? 0) + 1;
    taken.set(id, n);
    return n === 1 ? id : `${id}/${n}`;
  };
  const accepted = figure.formula === undefined ? revisions(figure) : [];
  const count = book.ledger.history.count(figure.id);
  const claimed = figure.claims.map((claim): NamedClaim => {
    const revision = accepted.indexOf(claim) + 1 || undefined;
    return {
      id: revision === undefined ? nameOf(claim) : revisionId(figure.id, revision),
      figure,
      standing: claim.standing,
      revision,
      isCurrent: revision === count,
      value: claim.value,
      basis: claim.basis,
      asOf: claim.asOf,
      claim,
    };
  });
  if (figure.formula === undefined) return claimed;
  const computed = book.ledger.history.of(figure.id).map(({ n, value, basis, asOf, derivation }): NamedClaim => ({
    id: revisionId(figure.id, n),
    figure,
    standing: 'computed',
    revision: n,
    isCurrent: n === count,
    value,
    basis,
    asOf,
    ...(derivation && { derivation }),
    claim: undefined,
  }));
  return [...computed, ...claimed];
}

/** All claims on all figures, and every value of those that are computed. */
export const namedClaims = once((book: Book): readonly NamedClaim[] =>
  book.ledger.figures.flatMap((figure) => claimsOf(book, figure)),
);
