import { agree } from '../../ledger/arithmetic.ts';
import { parseFormula } from '../../ledger/formula.ts';
import { LedgerError } from '../../ledger/ledger.ts';
import { isBefore } from '../../ledger/partial-date.ts';
import { basesOf, UnitError } from '../../ledger/unit.ts';
import { printValue } from '../../ledger/wording.ts';
import type { Code } from '../codes.ts';
import type { Content, Parsed } from '../content.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Rule } from './rule.ts';

/** What a source rounds away: "about $5.4 billion" for 5.43. */
const ROUNDING = 0.02;

type ParsedFigure = Parsed<'figures'>;

/** Figures say what kind they are, their claims are in order, and their formulas can be computed. */
export const figureRule: Rule = (content) => (entry) => {
  const data = content.dataOf('figures', entry);
  if (!data) return [];
  const figure = { entry, data };
  return [...checkKind(figure), ...checkClaimDates(figure), ...checkFormula(content, figure)];
};

function checkKind({ entry, data: { unit, money, capacity, deals } }: ParsedFigure): Diagnostic[] {
  if (basesOf(unit).numerator === 'usd' && !money) {
    return [entry.diagnose('missing-kind', ['unit'], 'A figure in dollars needs `money`: its kind, and who pays whom', 'write `money: { kind: purchase-commitment, payer: openai, payee: aws }`; docs/add-a-deal.md lists the kinds')];
  }
  // A company's whole compute lies in no layer, and is never added to anything.
  if (unit === 'gw' && !capacity && deals.length > 0) {
    return [entry.diagnose('missing-kind', ['unit'], 'A deal’s figure in gigawatts needs `capacity`: the layer that it measures', 'write `capacity: { layer: silicon }`, or cloud, or site with the power that it means')];
  }
  return [];
}

/** Accepted claims are revisions of each other: each is as new as the one before it, or newer. */
function checkClaimDates({ entry, data: { claims } }: ParsedFigure): Diagnostic[] {
  const dated = claims.flatMap(({ standing, asOf }, index) => (standing === 'accepted' && asOf ? [{ asOf, index }] : []));
  return dated.flatMap(({ asOf, index }, i) => {
    const previous = dated[i - 1];
    if (!previous || !isBefore(asOf, previous.asOf)) return [];
    return entry.diagnose('dates-backwards', ['claims', index, 'asOf'], `This accepted claim (${asOf.iso}) is older than the one before it (${previous.asOf.iso})`, 'put claims in order, oldest first: the last accepted one is the figure');
  });
}

function checkFormula(content: Content, figure: ParsedFigure): Diagnostic[] {
  const { entry, data } = figure;
  if (data.formula === undefined) return [];
  const { operands } = parseFormula(data.formula);
  // What an operand lacks is reported where the operand stands.
  if (operands.some((id) => !content.ledger.find(id))) return [];
  try {
    content.ledger.value(entry.id);
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    const isOwnFault = error.message.includes('runs in a circle') ? error.message.includes(`\`${entry.id}\``) : operands.every((id) => hasValue(content, id) || isClaimed(content, id));
    return isOwnFault ? [entry.diagnose(codeOf(content, error, data.formula), ['formula'], error.message, remedyOf(error))] : [];
  }
  return checkStatedClaims(content, figure);
}

function hasValue({ ledger }: Content, id: string): boolean {
  try {
    ledger.value(id);
    return true;
  } catch (error) {
    if (error instanceof LedgerError) return false;
    throw error;
  }
}

const isClaimed = ({ ledger }: Content, id: string) => ledger.find(id)?.formula === undefined;

function codeOf({ ledger }: Content, error: LedgerError, formula: string): Code {
  if (error.message.includes('runs in a circle')) return 'circular-reference';
  if (error.cause instanceof UnitError) return 'wrong-unit';
  const { operator, operands } = parseFormula(formula);
  if (!operands.every((id) => ledger.find(id)?.claims.some(({ standing }) => standing === 'accepted') ?? false) && error.message.includes('no accepted claim')) return 'no-value';
  return ['sum', 'difference', 'share'].includes(operator) && error.message.includes('cannot be computed') ? 'not-addable' : 'cannot-compute';
}

function remedyOf({ cause, message }: LedgerError): string {
  if (cause instanceof UnitError) return 'correct `unit`, or the formula';
  if (message.includes('runs in a circle')) return 'a figure cannot be computed from itself';
  return 'docs/checks.md says what may be added, subtracted and divided';
}

/** A source that states the same thing must state the same number, as far as it rounds. */
function checkStatedClaims({ ledger }: Content, { entry, data: { claims } }: ParsedFigure): Diagnostic[] {
  const computed = ledger.value(entry.id);
  if (computed.kind !== 'quantity') return [];
  return claims.flatMap(({ standing, value }, index) => {
    if (standing !== 'accepted' || value.kind !== 'quantity' || agree(value, computed, ROUNDING)) return [];
    return entry.diagnose('disagreement', ['claims', index, 'value'], `The source says ${printValue(value)}, the formula gives ${printValue(computed)}`, 'correct the formula or the value, or give the claim another `standing` and say `why`');
  });
}
