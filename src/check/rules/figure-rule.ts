import { isBefore } from '../../ledger/partial-date.ts';
import type { EntryData } from '../../model/collections.ts';
import type { Content } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { missingKind } from '../../model/missing-kind.ts';
import { otherSideOf } from '../../model/other-side.ts';
import type { Entry } from '../../model/reading/entry.ts';
import type { Rule } from './rule.ts';

/** Figures say what kind they are, and their claims are in order. */
export const figureRule: Rule = (content) => (entry) => {
  const figure = content.dataOf('figures', entry);
  return figure ? [...checkKind(content, entry, figure), ...checkClaimDates(entry, figure)] : [];
};

function checkKind({ entries }: Content, entry: Entry, figure: EntryData<'figures'>): Diagnostic[] {
  const problem = missingKind(figure, otherSideOf(entries, figure.deals));
  return problem ? [entry.diagnose('missing-kind', ['unit'], ...problem)] : [];
}

/**
 * Accepted claims are revisions of each other: each is as new as the one before it, or newer. One that mends a wrong
 * date may be older, and its `why` tells readers so.
 */
function checkClaimDates(entry: Entry, { claims }: EntryData<'figures'>): Diagnostic[] {
  const dated = claims.flatMap(({ standing, asOf, why }, index) =>
    standing === 'accepted' && asOf ? [{ asOf, why, index }] : [],
  );
  return dated.flatMap(({ asOf, why, index }, i) => {
    const previous = dated[i - 1];
    if (!previous || why !== undefined || !isBefore(asOf, previous.asOf)) return [];
    const message = `This accepted claim (${asOf.iso}) is older than the one before it (${previous.asOf.iso})`;
    const remedy =
      'put claims in order, oldest first; where the date above was wrong, say so in a `why` of this claim, which is then the figure';
    return entry.diagnose('dates-backwards', ['claims', index, 'asOf'], message, remedy);
  });
}
