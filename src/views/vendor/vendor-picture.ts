/** The one picture of a company’s page. Pure. */
import type { FormEntry } from '../../charts/forms.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { printedText } from '../../model/printed-text.ts';
import { shortName } from '../deal/deal-name.ts';
import { vendorMoney } from './vendor-money.ts';

interface Company {
  id: string;
  name: string;
}

interface WithCompany {
  id: string;
  name: string;
  vendor: string;
  parties: readonly string[];
  row: { values: readonly string[]; state: string };
}

export interface VendorPicture {
  /** Fragment of its part of the page. */
  id: 'money' | 'path';
  heading: string;
  entry: FormEntry;
}

/** The deals that a company is a party to, in the order given. */
export const dealsOf = <Deal extends WithCompany>({ id }: Company, deals: readonly Deal[]) =>
  deals.filter(({ vendor, parties }) => vendor === id || parties.includes(id));

/**
 * The money both ways where a sum of it is known, or else how far each deal has got.
 *
 * @param deals those of the company
 * @returns undefined for a company without a deal
 */
export function vendorPicture(
  company: Company,
  deals: readonly WithCompany[],
  ledger: Ledger,
): VendorPicture | undefined {
  const money = vendorMoney(
    company,
    deals.flatMap(({ row }) => row.values),
    ledger,
  );
  if (money) return { id: 'money', heading: 'The money', entry: money };
  if (deals.length === 0) return undefined;
  const told = deals.map(({ name, row }) => `${name}: ${printedText(ledger, row.state)}`);
  return {
    id: 'path',
    heading: 'How far it has got',
    entry: {
      form: 'paths',
      description: `How far the deals of OpenAI with ${company.name} have got. ${told.join(' ')}`,
      rows: deals.map(({ id, name }) => ({ label: shortName(name), deal: id })),
    },
  };
}
