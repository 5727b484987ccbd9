/** The answer in parts: what the bars of a chart stand for, and how many suppliers they come to. */
import { basisWord } from '../ledger/basis-word.ts';
import { capitalised } from '../ledger/capitalised.ts';
import type { DealState } from '../ledger/deal-state.ts';
import { effectiveNumber } from '../ledger/effective-number.ts';
import type { Figure } from '../ledger/figure.ts';
import { Ledger } from '../ledger/ledger.ts';
import { floorShares } from '../ledger/shares.ts';
import { statedNumber, type Quantity } from '../ledger/value.ts';
import type { Answer, Candidate } from './answer.ts';
import { FILING } from './as-of.ts';
import type { CountFile } from './count-file.ts';
import type { Question } from './question.ts';
import { stateName } from './words.ts';

export interface CountBar {
  /** The same for the same part of another answer: a supplier, a deal, a year, a rung or a kind. */
  key: string;
  name: string;
  /** Of its figure in `CountBars.ledger`: one that is counted, or a sum of these. */
  figure: string;
  value: Quantity;
  of: readonly Candidate[];
}

export interface CountBars {
  /** The ledger of the answer, with a sum for each bar that is made of several figures. */
  ledger: Ledger;
  /** Largest first; years in their order. */
  bars: readonly CountBar[];
}

/** @returns no bars where nothing was counted */
export function barsOf(answer: Answer, file: CountFile): CountBars {
  const { grouping } = answer.question;
  const parts = [...Map.groupBy(answer.counted, (each) => keyOf(each, answer))].map(([key, of]) => ({ key, of }));
  const sums = parts.flatMap(({ key, of }) => (of.length > 1 ? [sumFigure(key, of)] : []));
  const ledger = new Ledger([...answer.ledger.figures, ...sums], new Map(), [FILING]);
  const named = { ...answer.question, file };
  const bars = parts.flatMap(({ key, of }): CountBar[] => {
    const figure = of.length > 1 ? sumId(key) : (of[0]?.figure.id ?? '');
    return [{ key, name: nameOf(key, of, named), figure, value: ledger.quantity(figure), of }];
  });
  return { ledger, bars: bars.toSorted(grouping === 'year' ? byKey : bySize) };
}

export interface Suppliers {
  /** `investors` of what they put in. */
  name: 'suppliers' | 'investors';
  /** Largest share of the published floors first, percent; zero of what is only an "up to". */
  shares: readonly { name: string; share: number }[];
  /** How many of equal size would be as concentrated: all that the bounds allow. */
  effective: Quantity;
}

/** How the answer is shared out among suppliers; undefined where nothing is counted. */
export function suppliersOf(answer: Answer, file: CountFile): Suppliers | undefined {
  const { bars } = barsOf({ ...answer, question: { ...answer.question, grouping: 'supplier' } }, file);
  if (bars.length === 0) return undefined;
  const values = bars.map(({ value }) => value);
  const shares = floorShares(values);
  const name = answer.question.measure === 'receives' ? 'investors' : 'suppliers';
  return {
    name,
    shares: bars
      .map((bar, index) => ({ name: bar.name, share: shares[index] ?? 0 }))
      .toSorted((a, b) => b.share - a.share || a.name.localeCompare(b.name)),
    effective: { ...effectiveNumber(values), unit: name },
  };
}

function keyOf({ figure: { id }, deal, year, state }: Candidate, { question: { grouping }, ledger }: Answer): string {
  switch (grouping) {
    case 'supplier':
      return deal?.supplier ?? '';
    case 'deal':
      return deal?.id ?? '';
    case 'year':
      return year;
    case 'firmness':
      return state ?? 'reported';
    case 'kind':
      return basisWord({ basis: ledger.basis(id), isFiled: ledger.isFiled(id) });
  }
}

function nameOf(
  key: string,
  of: readonly Candidate[],
  { grouping, measure, file }: Pick<Question, 'grouping' | 'measure'> & { file: CountFile },
): string {
  const deals = [...new Set(of.map(({ deal }) => deal?.name ?? key))].join(', ');
  if (grouping === 'deal') return deals;
  if (grouping === 'supplier') {
    const name = file.suppliers[key] ?? key;
    // Who leads a deal need not supply its sites.
    return measure === 'sites' && !deals.includes(name) ? `${name} (${deals})` : name;
  }
  return capitalised(grouping === 'firmness' ? stateName(key as DealState, measure) : key);
}

/** No figure of the ledger is called so. */
const sumId = (key: string) => `count-sum-${key}`;

const sumFigure = (key: string, of: readonly Candidate[]): Figure => {
  const [first] = of.map(({ figure }) => figure);
  return {
    id: sumId(key),
    label: key,
    topic: '',
    unit: first?.unit ?? '',
    money: first?.money,
    capacity: first?.capacity,
    deals: [],
    partOf: [],
    overlaps: [],
    claims: [],
    formula: `sum(${of.map(({ figure }) => figure.id).join(', ')})`,
  };
};

const bySize = (a: CountBar, b: CountBar) =>
  (statedNumber(b.value) ?? 0) - (statedNumber(a.value) ?? 0) || a.name.localeCompare(b.name);
const byKey = (a: CountBar, b: CountBar) => a.key.localeCompare(b.key);
