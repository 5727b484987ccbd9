/**
 * Formulas of derived figures, over figure ids alone: no number is typed into one.
 * Grammar: `a / b` | `a - b` | `name(a, b, …)`, with one operator in all.
 */

const FUNCTIONS = { sum: [2, Infinity], range: [2, 2], share: [2, Infinity], days: [2, 2], year: [1, 1] } as const;

export type Operator = keyof typeof FUNCTIONS | 'quotient' | 'difference';

export interface Formula {
  operator: Operator;
  /** Figure ids, in the order written. */
  operands: readonly string[];
}

export class FormulaError extends Error {
  override readonly name = 'FormulaError';
  /** Where in the formula the mistake stands, in characters; undefined for the whole of it. */
  readonly at: number | undefined;

  constructor(message: string, at?: number) {
    super(message);
    this.at = at;
  }
}

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const INFIX = new RegExp(`^(?<left>${ID}) (?<symbol>[-/]) (?<right>${ID})$`);
const CALL = new RegExp(`^(?<name>[a-z]+)\\((?<operands>${ID}(?:, ?${ID})*)\\)$`);

const isFunction = (name: string): name is keyof typeof FUNCTIONS => Object.hasOwn(FUNCTIONS, name);

/** Sums ask for the same few hundred again and again. */
const parsed = new Map<string, Formula>();

/** @throws {FormulaError} with what was expected instead */
export function parseFormula(text: string): Formula {
  const known = parsed.get(text) ?? checkFormula(text);
  parsed.set(text, known);
  return known;
}

function checkFormula(text: string): Formula {
  const formula = readFormula(text);
  const typed = /(?<![\w-])\d+(?![\w-])/.exec(text);
  if (!typed) return formula;
  throw new FormulaError(`\`${typed[0]}\` is a typed number, and a formula holds ids of figures alone`, typed.index);
}

function readFormula(text: string): Formula {
  const infix = INFIX.exec(text.trim())?.groups;
  if (infix) {
    const { left = '', symbol, right = '' } = infix;
    return { operator: symbol === '/' ? 'quotient' : 'difference', operands: [left, right] };
  }
  const call = CALL.exec(text.trim())?.groups;
  const name = call?.['name'] ?? '';
  if (!call || !isFunction(name)) {
    throw new FormulaError(
      `\`${text}\` is not a formula: expected \`a / b\`, \`a - b\`, \`sum(a, b)\`, \`range(a, b)\`, \`share(a, b)\`, \`days(a, b)\` or \`year(a)\` over figure ids`,
    );
  }
  const operands = (call['operands'] ?? '').split(/, ?/);
  const [least, most] = FUNCTIONS[name];
  if (operands.length < least || operands.length > most) {
    throw new FormulaError(
      `\`${text}\`: ${name} takes ${most === least ? least : `at least ${least}`} ${least === 1 ? 'figure' : 'figures'}, not ${operands.length}`,
    );
  }
  return { operator: name, operands };
}

/** A formula as a reader sees it: "A ÷ B", with `label` for each id. */
export function describeFormula({ operator, operands }: Formula, label: (id: string) => string): string {
  const labels = operands.map(label);
  switch (operator) {
    case 'quotient':
      return labels.join(' ÷ ');
    case 'difference':
      return labels.join(' − ');
    case 'sum':
      return labels.join(' + ');
    case 'range':
      return `from ${labels.join(' to ')}, whichever is lower first`;
    case 'share':
      return `${labels[0]} as a share of ${labels.join(' + ')}`;
    case 'days':
      return `days from ${labels.join(' to ')}`;
    case 'year':
      return `what a year brings at the rate of ${labels[0]}`;
  }
}
