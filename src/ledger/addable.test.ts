import { expect, test } from 'vitest';
import { addableTo, whyNotAddable } from './addable.ts';
import { Ledger } from './ledger.ts';
import { capital, purchase, silicon } from './testing.ts';

const idsFor = (ledger: Ledger, id: string) => addableTo(ledger, id).map((figure) => figure.id);

test('a figure may be added to those of its kind with which it has nothing in common', () => {
  const ledger = new Ledger([
    purchase('a', '$1'),
    purchase('b', '$2'),
    purchase('part', '$1', { partOf: ['a'] }),
    purchase('twin', '$1', { overlaps: ['a'] }),
    purchase('unknown', '$1', { claims: [] }),
    capital('in', '$3'),
    silicon('chips', '1 GW'),
  ]);
  expect(idsFor(ledger, 'a')).toEqual(['b']);
  expect(idsFor(ledger, 'b')).toEqual(['a', 'part', 'twin']);
  expect(idsFor(ledger, 'chips')).toEqual([]);
});

test('what may be added to nothing says why', () => {
  const ledger = new Ledger([
    purchase('a', '$1'),
    purchase('accounts', '$1', { money: { kind: 'accounts' } }),
    purchase('off', '$1', { cancelled: 'Called off.' }),
  ]);
  expect(whyNotAddable(ledger, 'a')).toBeUndefined();
  expect(whyNotAddable(ledger, 'accounts')).toBe('is a statement of accounts, not an amount that changes hands');
  expect(idsFor(ledger, 'accounts')).toEqual([]);
  expect(whyNotAddable(ledger, 'off')).toBeDefined();
});
