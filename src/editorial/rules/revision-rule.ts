import { FormulaError } from '../../ledger/formula.ts';
import { LedgerError } from '../../ledger/ledger-error.ts';
import { UnitError } from '../../ledger/unit.ts';
import type { Content } from '../content.ts';
import type { Rule } from './rule.ts';

/** What was published of derived figures can still be computed. */
export const revisionRule: Rule = (content) => {
  return (entry) => {
    const records = content.dataOf('revisions', entry);
    if (!records || content.isLost('figures', entry.id)) return [];
    const remedy = `restore content/figures as it was: \`git log -p\` has it. What was published never changes`;
    if (!content.has('figures', entry.id)) {
      return [
        entry.diagnoseKey('bad-revision', [], `The derived figure \`${entry.id}\` was published and is gone`, remedy),
      ];
    }
    if (content.ledger.figure(entry.id).formula === undefined) {
      const message = `\`${entry.id}\` was published as derived, and has no formula any more`;
      const advice = 'give the number that is claimed now a figure of its own, and let it replace this one';
      return [entry.diagnoseKey('bad-revision', [], message, advice)];
    }
    return records.flatMap((_, i) => {
      const problem = problemOf(content, entry.id, i + 1);
      return problem === undefined ? [] : entry.diagnose('bad-revision', [i], problem, remedy);
    });
  };
};

function problemOf({ ledger }: Content, id: string, n: number): string | undefined {
  try {
    const { value } = ledger.history.revision(id, n);
    const { unit } = ledger.figure(id);
    return value.kind === 'quantity' && value.unit !== unit
      ? `Revision ${n} of \`${id}\` is in ${value.unit}, and the figure in ${unit}`
      : undefined;
  } catch (error) {
    const isKnown =
      error instanceof LedgerError ||
      error instanceof FormulaError ||
      error instanceof UnitError ||
      error instanceof RangeError;
    if (isKnown) return `Revision ${n} of \`${id}\` cannot be computed: ${error.message}`;
    throw error;
  }
}
