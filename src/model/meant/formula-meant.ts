import { FormulaError, parseFormula } from '../../ledger/formula.ts';
import { withoutLookalikes } from './lookalikes.ts';
import type { Explanation } from './remedies.ts';
import { excerpt } from '../visible-text.ts';

/** What people call the operators of the ledger. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:add|total|plus|addition)\(/i, 'sum('],
  [/^(?:between|span)\(/i, 'range('],
  [/^(?:percent|percentage|part)\(/i, 'share('],
  [/^(?:yearly|annual|annualised|annualized)\(/i, 'year('],
];
const INFIX_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:quotient|ratio|divide)\(([^,()]+),([^,()]+)\)$/i, '$1 / $2'],
  [/^(?:difference|minus|subtract)\(([^,()]+),([^,()]+)\)$/i, '$1 - $2'],
];

const isFormula = (text: string) => {
  try {
    parseFormula(text);
    return true;
  } catch (error) {
    if (error instanceof FormulaError) return false;
    throw error;
  }
};

function formulaMeant(text: string): string | undefined {
  const plain = withoutLookalikes(text)
    .trim()
    .replace(/^=\s*/, '')
    .replace(/[{}`]/g, '')
    .replace(/[\w-]+(?=\s*[([])|\b(?:MINUS|PLUS|PER)\b|\b[\w]+(?:[-_]\w+)+/g, (word) => word.toLowerCase())
    .replaceAll('_', '-')
    .replace(
      /^([a-z]+)\s*[([]\s*(.*?)\s*[)\]]?$/,
      (_, name: string, inside: string) => `${name}(${inside.split(/\s*[,;+]\s*|\s+/).join(', ')})`,
    );
  const named = [...NAMES, ...INFIX_NAMES].reduce(
    (formula, [pattern, right]) => formula.replace(pattern, right),
    plain,
  );
  const spaced = named
    .replace(/\s*\/\s*/g, ' / ')
    .replace(/\s+(?:per|divided by|:)\s+/g, ' / ')
    .replace(/\s+minus\s+/g, ' - ')
    .replace(/\s+/g, ' ');
  const added =
    spaced.includes(' + ') || spaced.includes(' plus ') ? `sum(${spaced.split(/ (?:\+|plus) /).join(', ')})` : spaced;
  return isFormula(added) ? added : undefined;
}

/**
 * Of a text that is no formula.
 *
 * @param otherwise what the ledger says of it, where nothing better can be said
 */
export function explainFormula(text: string, otherwise: string): Explanation {
  const meant = formulaMeant(text);
  if (meant !== undefined && meant !== text)
    return { message: `\`${excerpt(text)}\` is written \`${excerpt(meant)}\` here`, remedy: `write \`${meant}\`` };
  return { message: otherwise, remedy: remedyFor(text) };
}

/** Ways in which figures may be put together. */
export const FORMULAS = 'or `a / b`, `a - b`, `range(a, b)`, `share(a, b)`, `days(a, b)`, `year(a)`';

function remedyFor(text: string): string {
  const name = /\b[a-z]*[A-Z]\w*/.exec(text)?.[0];
  if (name !== undefined && isFormula(text.toLowerCase()))
    return `name figures by their ids, which are written in lower-case letters: \`${excerpt(name)}\` is the id of none`;
  if (/(?<![\w-])\$?\d[\d.,]*(?![\w-])/.test(text))
    return 'give the number a figure of its own, with a source, and name that';
  if (/ [*×x] /.test(text)) return 'the ledger multiplies nothing: divide, subtract or add figures';
  if ((text.match(/ [-/+] /g) ?? []).length > 1)
    return 'a formula has one operator: make a figure of its first part, and name that';
  return 'write one operator and the ids of figures: `a / b`, `a - b`, `sum(a, b)`, `range(a, b)`, `share(a, b)`, `days(a, b)`, `year(a)`';
}
