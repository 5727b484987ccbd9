/** Reads who pays whom against what is paid for and what the figure is called. */
import type { Figure, MoneyKind } from '../ledger/figure.ts';

/** Whose deals these are. */
const BUYER = 'openai';

/** By what it is: the side on which OpenAI must stand. */
const SIDE_OF_BUYER: Readonly<Partial<Record<MoneyKind, 'payer' | 'payee'>>> = {
  'purchase-commitment': 'payer',
  'own-investment': 'payer',
  'capital-in': 'payee',
  'equity-received': 'payee',
};

/** What somebody spends, promises or owes, by the words of a label; then what somebody takes in. */
const SPENDING = /\b(?:pays|paid|owed|payment|purchase|guarantee|investments?|cash|notes|leases?|price)\b/i;
const INCOME = /\b(?:revenue|backlog|sales|orders?|business)\b/i;

/**
 * What is wrong with the direction of a figure's money, as the rest of a sentence; undefined where nothing is.
 *
 * @param names what each vendor is called, by id
 */
export function misdirection(
  { label, money }: Pick<Figure, 'label' | 'money'>,
  names: ReadonlyMap<string, string>,
): string | undefined {
  if (money?.payer === undefined && money?.payee === undefined) return undefined;
  const { kind, payer, payee } = money;
  const side = SIDE_OF_BUYER[kind];
  if (side !== undefined) {
    const other = side === 'payer' ? 'payee' : 'payer';
    if (money[side] === BUYER) return undefined;
    return `a ${kind} has OpenAI as its ${side}, and here it is ${money[other] === BUYER ? `the ${other}` : 'neither'}`;
  }
  const subject = firstNamed(label, names);
  if (subject === undefined) return undefined;
  const expected = SPENDING.test(label) ? 'payer' : INCOME.test(label) ? 'payee' : undefined;
  const actual = subject === payer ? 'payer' : subject === payee ? 'payee' : undefined;
  if (expected === undefined || actual === undefined || expected === actual) return undefined;
  return `the label makes ${names.get(subject) ?? subject} the ${expected}, and here it is the ${actual}`;
}

/** The vendor that a label names first, whole or by the first word of its name: "Cerebras", "Amazon". */
function firstNamed(label: string, names: ReadonlyMap<string, string>): string | undefined {
  const found = [...names]
    .flatMap(([id, name]) => [name, name.split(' ')[0] ?? name].map((part) => ({ id, at: label.indexOf(part), part })))
    .filter(({ at }) => at >= 0);
  return found.toSorted((a, b) => a.at - b.at || b.part.length - a.part.length)[0]?.id;
}
