import { currentClaim, type Claim, type Figure } from '../../ledger/figure.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { creditedSources, GRADES, provingWords, type Grade, type Grades, type Lack } from '../../ledger/proof.ts';

/** A figure of the last grade. */
export interface WeakFigure {
  figure: Figure;
  /** What keeps its claim from a better grade; undefined where it is computed from others of this grade. */
  lack: Lack | undefined;
  /** Why its claim has no words, as an editor put it. */
  unproved: string | undefined;
}

/** How well everything is proved, in numbers. */
export interface StateOfProof {
  /** How many figures have each grade, best grade first. */
  counts: readonly (readonly [Grade, number])[];
  /** Claims that stand today and that somebody made: what we worked out has no words. */
  claims: number;
  withWords: number;
  /** Figures none of whose sources has an address. */
  withoutAddress: readonly Figure[];
  weak: readonly WeakFigure[];
}

/** The state of the whole. @param hasAddress whether the source of an id has one */
export function stateOfProof(ledger: Ledger, grades: Grades, hasAddress: (source: string) => boolean): StateOfProof {
  const graded = ledger.figures.flatMap((figure) => {
    const grade = grades.of(figure.id);
    return grade === undefined ? [] : { figure, grade, claim: currentClaim(figure) };
  });
  const claims = graded.flatMap(({ claim }) => (claim && claim.basis !== 'derived' ? claim : []));
  const isWorded = (claim: Claim) => provingWords(claim).length > 0;
  const leadsNowhere = (claim: Claim) => !creditedSources(claim).some(hasAddress);
  return {
    counts: GRADES.map((grade) => [grade, graded.filter((each) => each.grade === grade).length]),
    claims: claims.length,
    withWords: claims.filter(isWorded).length,
    withoutAddress: graded.flatMap(({ figure, claim }) => (claim && leadsNowhere(claim) ? figure : [])),
    weak: graded
      .filter(({ grade }) => grade === 'D')
      .map(({ figure, claim }) => ({ figure, lack: claim && grades.lackOf(claim), unproved: claim?.unproved })),
  };
}
