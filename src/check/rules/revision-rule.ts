import { FormulaError } from '../../ledger/formula.ts';
import { LedgerError } from '../../ledger/ledger-error.ts';
import { reachable } from '../../ledger/reachable.ts';
import { UnitError } from '../../ledger/unit.ts';
import type { Content } from '../../model/content.ts';
import { isWithdrawn, renamedIn } from '../../model/renamed.ts';
import { derivationsIn } from '../../model/derivations.ts';
import type { Rule } from './rule.ts';

/** What was published of derived figures can still be computed. */
export const revisionRule: Rule = (content) => {
  const derivations = derivationsIn(content);
  const renamed = renamedIn(content, 'figures');
  const inputsOf = (id: string) => (derivations.get(id) ?? []).flatMap(({ inputs }) => Object.keys(inputs));
  const missed = new Set<string>();
  return (entry) => {
    if (!content.dataOf('revisions', entry) || isWithdrawn(content, 'figures', entry.id)) return [];
    const id = renamed.get(entry.id) ?? entry.id;
    // It became part of another, which has a record of its own.
    if (id !== entry.id && content.ids('revisions').includes(id)) return [];
    if (!content.has('figures', id)) {
      return [
        entry.diagnoseKey('bad-revision', [], `The derived figure \`${id}\` was published and is gone`, sendOn(id)),
      ];
    }
    const figure = content.ledger.find(id);
    if (!figure) return [];
    if (figure.formula === undefined) {
      const message = `\`${id}\` was published as derived, and has no formula any more`;
      const advice = 'give the number that is claimed now a figure of its own, and let it replace this one';
      return [entry.diagnoseKey('bad-revision', [], message, advice)];
    }
    return (derivations.get(id) ?? []).flatMap(({ inputs }, i) => {
      const missing = Object.keys(inputs).filter((input) => !content.has('figures', input));
      if (missing.length > 0) {
        const news = missing.filter((input) => !missed.has(input));
        for (const input of news) missed.add(input);
        return news.map((input) =>
          entry.diagnose('bad-revision', [i], `\`${id}\` was computed from \`${input}\`, which is gone`, sendOn(input)),
        );
      }
      // What one of them lacks is reported where it stands.
      const isReportedBelow = [...reachable(id, inputsOf)].some((input) => !content.ledger.find(input));
      if (isReportedBelow) return [];
      const problem = problemOf(content, id, i + 1);
      return problem === undefined ? [] : entry.diagnose('bad-revision', [i], problem, RESTORE);
    });
  };
};

const RESTORE = 'restore content/figures as it was: `git log -p` has it. What was published never changes';

const sendOn = (id: string) =>
  `if it has another name now, write into content/redirects.yaml: \`- { from: /figures/${id}/, to: /figures/…/, date: …, why: … }\`; otherwise restore it: \`git log -p -- content/figures\` has it`;

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
