import { agree } from '../../ledger/arithmetic.ts';
import { parseFormula } from '../../ledger/formula.ts';
import { LedgerError } from '../../ledger/ledger-error.ts';
import { UnitError } from '../../ledger/unit.ts';
import { printValue } from '../../ledger/wording.ts';
import type { EntryData } from '../../model/collections.ts';
import { valueOf, type Content } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Entry } from '../../model/reading/entry.ts';
import { describeWay, findWayBack } from '../way-back.ts';
import type { Rule } from './rule.ts';

/** What a source rounds away: "about $5.4 billion" for 5.43. */
const ROUNDING = 0.02;

const RULES_REMEDY = 'the section “The ledger” of docs/checks.md says what may be added, subtracted and divided';

/** Every derived figure can be computed, and agrees with what sources state for the same thing. */
export const formulaRule: Rule = (content) => (entry) => {
  const figure = content.dataOf('figures', entry);
  if (figure?.formula === undefined) return [];
  const problem = findCircle(content, entry) ?? findMissingValue(content, entry, figure.formula);
  if (problem) return problem;
  try {
    content.ledger.value(entry.id);
    return checkStatedClaims(content, entry, figure);
  } catch (error) {
    if (error instanceof LedgerError) return [explain(content, entry, figure.formula, error)];
    throw error;
  }
};

function findCircle({ ledger }: Content, entry: Entry): Diagnostic[] | undefined {
  const circle = findWayBack(entry.id, (id) => (ledger.find(id) ? ledger.inputs(id) : []));
  if (!circle) return undefined;
  const message = `\`${entry.id}\` is computed from itself: ${describeWay(circle)}`;
  return [entry.diagnose('circular-reference', ['formula'], message, 'one of these formulas names the wrong figure')];
}

/** An operand without a value; one that is derived, or does not exist, is reported where it stands. */
function findMissingValue(content: Content, entry: Entry, formula: string): Diagnostic[] | undefined {
  const id = parseFormula(formula).operands.find((operand) => valueOf(content.ledger, operand) === undefined);
  if (id === undefined) return undefined;
  const operand = content.ledger.find(id);
  if (!operand || operand.formula !== undefined) return [];
  const message = `\`${id}\` has no accepted claim, so nothing can be computed from it`;
  return [entry.diagnose('no-value', ['formula'], message, 'find a source that supports a claim, or drop the formula')];
}

function explain({ ledger }: Content, entry: Entry, formula: string, error: LedgerError): Diagnostic {
  const { operator, operands } = parseFormula(formula);
  if (error.cause instanceof UnitError) {
    return entry.diagnose('wrong-unit', ['formula'], error.cause.message, 'correct `unit`, or the formula');
  }
  if (operator === 'sum' || operator === 'difference' || operator === 'share') {
    const answer = ledger.sum(operands);
    const reason = answer.kind === 'refusal' ? answer.message : error.message;
    return entry.diagnose('not-addable', ['formula'], `This cannot be added up: ${reason}`, RULES_REMEDY);
  }
  return entry.diagnose('cannot-compute', ['formula'], error.message, RULES_REMEDY);
}

/** A source that states the same thing must state the same number, as far as it rounds. */
function checkStatedClaims({ ledger }: Content, entry: Entry, { claims }: EntryData<'figures'>): Diagnostic[] {
  const computed = ledger.value(entry.id);
  if (computed.kind !== 'quantity') return [];
  return claims.flatMap(({ standing, value }, index) => {
    if (standing !== 'accepted' || value.kind !== 'quantity' || agree(value, computed, ROUNDING)) return [];
    return entry.diagnose(
      'disagreement',
      ['claims', index, 'value'],
      `The source says ${printValue(value)}, the formula gives ${printValue(computed)}`,
      'correct the formula or the value, or give the claim another `standing` and say `why`',
    );
  });
}
