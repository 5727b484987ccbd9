/** What passes between OpenAI and one company. Pure. */
import type { FormEntry } from '../../charts/forms.ts';
import type { Hue } from '../../charts/shared/marks/mark.ts';
import { findNoLength } from '../../ledger/drawable/lengths.ts';
import type { Figure, MoneyKind } from '../../ledger/figure.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { printValue } from '../../ledger/wording.ts';
import { directionOf } from '../figure/direction.ts';
import { MONEY_NAMES } from '../figure/figure-words.ts';

interface Company {
  id: string;
  name: string;
}

const isBetween = ({ money }: Figure, { id }: Company) =>
  (money?.payer === 'openai' && money.payee === id) || (money?.payee === 'openai' && money.payer === id);

/**
 * A chart of the money between OpenAI and a company: what OpenAI pays first, and each kind by itself, since no two are
 * ever added. A sum that is not published has an empty place.
 *
 * @param values figures that stand for the company's deals, in their order
 * @returns undefined where no sum is known
 */
export function vendorMoney(company: Company, values: readonly string[], ledger: Ledger) {
  const figures = [...new Set(values)]
    .map((id) => ledger.figure(id))
    .filter((figure) => isBetween(figure, company) && findNoLength(ledger, figure.id, 'usd') === undefined);
  const groups = [...Map.groupBy(figures, headingOf)]
    .map(([heading, of]) => ({
      heading,
      hue: hueOf(of),
      rows: of.map(({ id, label }) => ({ label, detail: '', figure: id })),
    }))
    .toSorted((a, b) => Number(a.hue === 'into-openai') - Number(b.hue === 'into-openai'));
  if (!figures.some(({ id }) => ledger.value(id).kind === 'quantity')) return undefined;
  const told = figures.map(({ id, label }) => `${label}: ${printValue(ledger.value(id))}`);
  return {
    form: 'bars',
    unit: 'usd',
    description: `Money between OpenAI and ${company.name}. ${told.join('; ')}.`,
    groups,
  } as const satisfies FormEntry;
}

const hueOf = ([first]: readonly Figure[]): Hue =>
  first && directionOf(first)?.words === 'into OpenAI' ? 'into-openai' : 'from-openai';

function headingOf(figure: Figure): string {
  const name = figure.money ? MONEY_NAMES[figure.money.kind] : '';
  return `${hueOf([figure]) === 'into-openai' ? 'Into OpenAI' : 'From OpenAI'}: ${name}`;
}

/** What a company is to OpenAI. */
export type Tie = 'both' | 'sells' | 'invests' | 'other';

/** By whom it pays, and whom it is paid by, whether or not the sum is known. */
export function tieOf(company: Company, ledger: Ledger): Tie {
  const has = (kind: MoneyKind) =>
    ledger.figures.some((figure) => figure.money?.kind === kind && isBetween(figure, company));
  if (has('purchase-commitment')) return has('capital-in') ? 'both' : 'sells';
  return has('capital-in') ? 'invests' : 'other';
}
