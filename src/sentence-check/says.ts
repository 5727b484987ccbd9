/** What a finding says, in words for readers: what is wrong, a wording that is safe, and a citation. */
import { capitalised } from '../ledger/capitalised.ts';
import { withPlainSpaces } from '../ledger/number-text.ts';
import { parsePartialDate, printPartialDate } from '../ledger/partial-date.ts';
import { boundName, printValue } from '../ledger/wording.ts';
import type { Company, Fact } from './fact.ts';
import type { Finding, Problem } from './finding.ts';

const UNSIGNED: Readonly<Record<Fact['firmness'], string>> = {
  dropped: 'It was called off.',
  considered: 'It was only considered.',
  intended: 'It is planned or announced. Nobody is bound to all of it.',
  promised: 'It is promised, and not yet paid.',
  firm: '',
};

/** The value of a figure as it is printed, with plain spaces. */
const valueIn = ({ value }: Fact): string => (value ? withPlainSpaces(printValue(value)) : 'no number that stands');

const dayOf = (iso: string | undefined) => {
  const date = parsePartialDate(iso ?? '');
  return date && printPartialDate(date);
};

/** What is wrong with a number, a sentence or two for each thing that another does not say already. */
export function allSays(problems: readonly Problem[], companies: readonly Company[]): string[] {
  const isReplaced = problems.some(({ kind }) => kind === 'replaced');
  const isUnsigned = problems.some(({ kind }) => kind === 'unsigned');
  // What stands now has its own bound.
  const told = problems.filter(({ kind }) => !(kind === 'bound' && isReplaced));
  if (isReplaced && isUnsigned)
    return told.map((problem) =>
      problem.kind === 'replaced'
        ? `Replaced. Now: ${listed([problem.fact])}.`
        : problem.kind === 'unsigned' && /\bintended\b/.test(problem.fact.label)
          ? 'What the text says was only intended, and never signed.'
          : saysOf(problem, companies),
    );
  return [...new Set(told.map((problem) => saysOf(problem, companies)))];
}

function saysOf({ kind, fact, detail, parts = [] }: Problem, companies: readonly Company[]): string {
  switch (kind) {
    case 'bound':
      return boundSays(fact, detail);
    case 'replaced': {
      const day = dayOf(detail);
      return `${day === undefined ? 'True once' : `True until ${day}`}. Now: ${valueIn(fact)}.`;
    }
    case 'unsigned':
      return UNSIGNED[fact.firmness];
    case 'idle':
      return `It is planned, not running.${parts.length > 0 ? ` Known to run: ${listed(parts)}.` : ''}`;
    case 'party':
      return directionOf(fact, companies);
    case 'sum':
      return detail === undefined
        ? 'It adds what cannot be added: plans, promises and targets of several kinds.'
        : `It adds what cannot be added: ${detail}.`;
    case 'rumour':
      return 'No party and no filing says so: name who does.';
    case 'value':
      return `The ledger has ${valueIn(fact)}.`;
  }
}

/** @param said the bound that the text gives: `flat` for none */
function boundSays(fact: Fact, said: string | undefined): string {
  const held = fact.value ? boundName(fact.value) : 'flat';
  if (held === said) return `It is ${valueIn(fact)}.`;
  if (said === 'flat') return `“${held}” is missing: ${valueIn(fact)}.`;
  return `“${said}” is not what the ledger says: ${valueIn(fact)}.`;
}

function directionOf({ money, companies: of }: Fact, companies: readonly Company[]): string {
  const name = (id: string) => companies.find((company) => company.id === id)?.name ?? id;
  if (money?.payer !== undefined && money.payee !== undefined)
    return `It goes from ${name(money.payer)} to ${name(money.payee)}.`;
  return of.length === 0 ? 'It is of somebody else.' : `It is of ${of.map(name).join(', ')}.`;
}

/** Name of each outcome. */
export const STATE_NAMES: Readonly<Record<Finding['state'], string>> = {
  agrees: 'Agrees',
  wrong: 'Look again',
  unknown: 'Not in the ledger',
  unclear: 'Cannot be judged',
};

const FAULTS: Readonly<Record<Problem['kind'], string>> = {
  bound: '“at least”, “up to” or “about” differs',
  replaced: 'replaced since',
  unsigned: 'not signed or not paid',
  idle: 'planned, not running',
  party: 'wrong party or direction',
  sum: 'cannot be added',
  rumour: 'told as fact',
  value: 'another number',
};

const listed = (facts: readonly Fact[]) => facts.map((fact) => `${fact.label}, ${valueIn(fact)}`).join('; ');

/** What the ledger has near a number that it does not hold; undefined for nothing. */
export const nearestSays = ({ nearest = [] }: Finding): string | undefined =>
  nearest.length === 0 ? undefined : `We hold: ${listed(nearest)}.`;

/** A wording for a number that was found; for what cannot be added, its parts, and for what does not run, what does. */
export function wordingOf({ fact, problems }: Finding): string | undefined {
  const other = problems.find(({ kind, parts = [] }) => kind === 'sum' || (kind === 'idle' && parts.length > 0));
  if (other) return other.parts?.map(safeWording).join('; ') || undefined;
  const shown = problems[0]?.fact ?? fact;
  return shown && safeWording(shown);
}

/** A phrase that nobody can misread: a value with its bound, of what it is, how it is known, and when it was true. */
function safeWording(fact: Fact): string {
  const { label, basis, asOf } = fact;
  const since = asOf === undefined ? basis : `${basis}, as of ${printPartialDate(asOf)}`;
  return `${valueIn(fact)} (${label}; ${since})`;
}

/** What to credit, as the page of the figure has it. @param root address of the site, which ends with a slash */
export function citationOf(fact: Fact, root: string): string {
  const { id, label, revision: n, asOf } = fact;
  const state = (n ? `, revision ${n}` : '') + (asOf ? `; as of ${printPartialDate(asOf)}` : '');
  return `${label}: ${valueIn(fact)}. Compute Ledger${state}. ${root}figures/${id}/${n ? `r/${n}/` : ''}`;
}

/** What is wrong, in a word or two for each fault: the first one begins with a capital. */
export function faultsOf(problems: readonly Problem[]): string {
  const kinds = new Set(problems.map(({ kind }) => kind));
  if (kinds.has('replaced')) kinds.delete('bound');
  return capitalised([...kinds].map((kind) => FAULTS[kind]).join('; '));
}

/** What a text comes to, in a sentence: "4 numbers: 2 agree, 1 needs another look, 1 is not in the ledger." */
export function summaryOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No number of a deal stands in this text.';
  const count = (its: Finding['state']) => findings.filter(({ state }) => state === its).length;
  const parts = [
    [count('agrees'), 'agrees', 'agree'],
    [count('wrong'), 'needs another look', 'need another look'],
    [count('unknown'), 'is not in the ledger', 'are not in the ledger'],
    [count('unclear'), 'cannot be judged', 'cannot be judged'],
  ] as const;
  const said = parts.flatMap(([n, one, more]) => (n > 0 ? [`${n} ${n === 1 ? one : more}`] : [])).join(', ');
  return `${findings.length} number${findings.length === 1 ? '' : 's'}: ${said}.`;
}
