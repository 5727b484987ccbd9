/** The list of figures: its facets, and what stands at each row for the script that narrows it. */
import type { Collections } from '../../collections.ts';
import { currentClaim, type Figure } from '../../ledger/figure.ts';
import { leadProof, type WayRead } from '../../ledger/proof.ts';
import { restsOn } from '../../ledger/rests-on.ts';
import { once } from '../../model/once.ts';
import { shortName } from '../deal/deal-name.ts';
import { dealsInOrder } from '../deal/deals-by-state.ts';
import { judgedPromises } from '../promise/promises.ts';
import { registerFacets } from './register-facets.ts';

const SECOND_HAND: readonly WayRead[] = ['extract', 'retelling'];

/** Read once for all pages. */
export const register = once((all: Collections) => {
  const { ledger, grades, everyDeal, sources, site } = all;
  const due = new Set(judgedPromises(all).flatMap(({ id, verdict }) => (verdict === 'due' ? id : [])));
  const isSecondHand = (id: string) =>
    [...restsOn(ledger, id)].some((next) => {
      const claim = currentClaim(ledger.figure(next));
      return claim !== undefined && SECOND_HAND.includes(sources.get(leadProof(claim).source).read);
    });
  const gradeOf = (id: string) => grades.of(id);
  const facets = registerFacets({
    deals: dealsInOrder(everyDeal.all, ledger, site.sourcesRead).map(({ id, name }) => ({ id, name: shortName(name) })),
    gradeOf,
    isRevised: (id) => ledger.isRevised(id),
    isDue: (id) => due.has(id),
    isSecondHand,
  });
  const valuesOf = new Map(
    ledger.figures.map((figure) => [figure, new Map(facets.map(({ by, valuesOf }) => [by, valuesOf(figure)]))]),
  );
  return {
    facets,
    gradeOf,
    /** The figures that have a value of a facet. */
    having: (by: string, value: string): Figure[] =>
      ledger.figures.filter((figure) => valuesOf.get(figure)?.get(by)?.includes(value)),
    /** `data-grade="A"`: what stands at the row of a figure. */
    attributesOf: (figure: Figure): Record<string, string> =>
      Object.fromEntries(
        [...(valuesOf.get(figure) ?? [])].flatMap(([by, values]) =>
          values.length > 0 ? [[`data-${by}`, values.join(' ')]] : [],
        ),
      ),
  };
});
