/** What flows from one to another, and how thick it is. */
import type { Figure, MoneyKind } from '../figure.ts';
import type { Ledger } from '../ledger.ts';
import { statedNumber } from '../value.ts';
import { printValue } from '../wording.ts';
import { findNoValue, firstOf, look, notDrawable, type ValuedFigure, type Misfit } from './misfit.ts';

/** What goes: money, a right to shares, or a promise to pay if something fails. */
export type Matter = 'cash' | 'shares' | 'guarantee';

const MATTERS: Partial<Record<MoneyKind, Matter>> = {
  'purchase-commitment': 'cash',
  'capital-in': 'cash',
  'own-investment': 'cash',
  'equity-received': 'shares',
  'contingent-support': 'guarantee',
};

/** Undefined for what is no flow: totals of programmes, statements of accounts, and all that is no money. */
export const matterOf = ({ money }: Figure): Matter | undefined => money && MATTERS[money.kind];

/** A flow says who pays whom, and has a size in dollars, none, or no cash in it. */
export function findNoFlow(ledger: Ledger, id: string, to: string | undefined): Misfit | undefined {
  const found = look(ledger, id);
  return (
    found &&
    firstOf(
      () => findNoWay(found, to),
      () => findNoValue(found),
      () => findNoThickness(found),
    )
  );
}

/**
 * Of each company a short form draws the largest payment each way, so no other flow can lead there.
 *
 * @param ids of all flows of the company, `id` among them
 */
export function findNotLargest(ledger: Ledger, id: string, ids: readonly string[]): Misfit | undefined {
  const found = look(ledger, id);
  if (!found) return undefined;
  const way = wayOf(found);
  if (cashOf(found) === undefined || way === undefined)
    return notDrawable(
      `\`${id}\` is no amount of cash from OpenAI or to it, so the short form does not draw it`,
      'let another figure lead',
    );
  const largest = ids
    .flatMap((each) => look(ledger, each) ?? [])
    .filter((each) => wayOf(each) === way)
    .toSorted((a, b) => (cashOf(b) ?? 0) - (cashOf(a) ?? 0))[0]?.figure.id;
  return largest === undefined || largest === id
    ? undefined
    : notDrawable(
        `the short form draws the company’s largest payment each way, which is not \`${id}\``,
        `let \`${largest}\` lead`,
      );
}

const wayOf = ({ figure: { money } }: ValuedFigure) =>
  money?.payer === 'openai' ? 'out' : money?.payee === 'openai' ? 'in' : undefined;

const cashOf = ({ figure, value }: ValuedFigure) =>
  matterOf(figure) === 'cash' && value?.kind === 'quantity' ? statedNumber(value) : undefined;

function findNoWay({ figure }: ValuedFigure, to: string | undefined): Misfit | undefined {
  const { id, money } = figure;
  if (!money || !matterOf(figure))
    return notDrawable(`\`${id}\` is no flow of money or shares from one to another`, 'choose another figure');
  const { payer, payee } = money;
  if (payer === undefined || payee === undefined)
    return notDrawable(`\`${id}\` does not say who pays whom`, 'give it a `payer` and a `payee`');
  if (payer !== 'openai' && payee !== 'openai' && to === undefined)
    return notDrawable(`\`${id}\` neither comes from OpenAI nor goes to it`, 'say under `to` who receives it');
  return undefined;
}

function findNoThickness({ figure, value }: ValuedFigure): Misfit | undefined {
  if (matterOf(figure) !== 'cash' || !value || value.kind === 'not-published') return undefined;
  const isAmount = value.kind === 'quantity' && figure.unit === 'usd' && value.upper > 0 && value.lower >= 0;
  if (isAmount) return undefined;
  return notDrawable(
    `\`${figure.id}\` (${printValue(value)}) has no thickness`,
    'choose a figure that is an amount of dollars',
  );
}
