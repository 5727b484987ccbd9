import { expect, test } from 'vitest';
import { Ledger } from '../../ledger/ledger.ts';
import { figure } from '../../ledger/testing.ts';
import { dealsOf, vendorPicture } from './vendor-picture.ts';

const ACME = { id: 'acme', name: 'Acme' };
const deal = (id: string, vendor: string, parties: string[] = [], values: string[] = []) => ({
  id,
  name: `OpenAI and ${id}`,
  vendor,
  parties,
  row: { values, state: 'Signed.' },
});
const ledger = new Ledger([
  figure('price', 'usd', '$2 billion', { money: { kind: 'purchase-commitment', payer: 'openai', payee: 'acme' } }),
]);

test('is of the money where a sum is known', () => {
  expect(vendorPicture(ACME, [deal('order', 'acme', [], ['price'])], ledger)).toMatchObject({ id: 'money' });
});

test('is else of how far each deal has got, and none without a deal', () => {
  expect(vendorPicture(ACME, [deal('order', 'acme')], ledger)).toMatchObject({
    id: 'path',
    entry: { form: 'paths', rows: [{ label: 'order', deal: 'order' }] },
  });
  expect(vendorPicture(ACME, [], ledger)).toBeUndefined();
});

test('takes part in deals as their vendor or as another party', () => {
  const deals = [deal('own', 'acme'), deal('joined', 'gamma', ['acme']), deal('other', 'gamma')];
  expect(dealsOf(ACME, deals).map(({ id }) => id)).toEqual(['own', 'joined']);
});
