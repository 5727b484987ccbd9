/** What was said, each kind by itself: news apart from housekeeping, under what it is about. Pure. */
import {
  isRevision,
  type PublishedCorrection,
  type PublishedRevision,
} from '../../publish/changes/published-change.ts';
import type { SaidDay } from './said-changes.ts';

export type SaidKinds = Pick<SaidDay, 'deals' | 'values'> & {
  /** New values that say something else than the ones before; of a figure that moved twice, all in one. */
  moved: readonly PublishedRevision[];
  corrections: readonly PublishedCorrection[];
  /** New values that say the same in other words. */
  reworded: readonly PublishedRevision[];
};

/** @param days each kind keeps their order */
export function saidKinds(days: readonly Pick<SaidDay, 'deals' | 'changes' | 'values'>[]): SaidKinds {
  const revisions = days.flatMap(({ changes }) => changes.filter(isRevision));
  return {
    deals: days.flatMap(({ deals }) => deals),
    moved: inOneLine(revisions.filter(({ isNews }) => isNews)),
    corrections: days.flatMap(({ changes }) =>
      changes.filter((change): change is PublishedCorrection => !isRevision(change)),
    ),
    reworded: revisions.filter(({ isNews }) => !isNews),
    values: days.flatMap(({ values }) => values),
  };
}

/** The newest value of each figure, and what it was before the first of them. */
function inOneLine(revisions: readonly PublishedRevision[]): PublishedRevision[] {
  const figures = Map.groupBy(revisions, ({ figure }) => figure.url);
  return [...figures.values()].flatMap((of) => {
    const [first, ...later] = of.toSorted((a, b) => a.revision - b.revision);
    const last = later.at(-1) ?? first;
    return first && last ? { ...last, before: first.before } : [];
  });
}

/** Corrections under the first page that each is about, a deal where there is one, in the order of those. */
export const byPage = (corrections: readonly PublishedCorrection[]) =>
  Map.groupBy(corrections, ({ about }) => about[0]?.title ?? 'The site');

/**
 * Which lists stand open, so that a page stays as short on the busiest day: in their order, each that still fits.
 *
 * @param lengths of the lists, in lines
 * @param room for the lines of all that stand open
 */
export function openLists(lengths: readonly number[], room: number): boolean[] {
  let left = room;
  return lengths.map((length) => {
    const isOpen = length <= left;
    if (isOpen) left -= length;
    return isOpen;
  });
}

/** How many names a folded list tells. */
const MOST_NAMES = 3;

/** "Oracle, AMD, Stargate and 9 others": what a folded list is about. */
export function fewNames(names: readonly string[]): string {
  const told = names.length === MOST_NAMES + 1 ? names : names.slice(0, MOST_NAMES);
  const others = names.length - told.length;
  return others > 0 ? `${told.join(', ')} and ${others} others` : told.join(', ');
}
