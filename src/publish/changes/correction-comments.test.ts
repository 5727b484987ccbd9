import { expect, test } from 'vitest';
import { correctionComments } from './correction-comments.ts';
import { correction } from './test-support/sample-changes.ts';

test('says what was wrong as well as what is right', () => {
  expect(correctionComments([correction])).toEqual([
    {
      '@type': 'CorrectionComment',
      url: 'https://ledger.test/corrections/#acme-power',
      datePublished: '2026-11-22',
      text: 'We wrote: “Acme will build at least 2 GW & more.” It should read: “Acme will build at least 3 GW.” We had read an earlier filing.',
    },
  ]);
});

test('calls no update a correction', () => {
  expect(correctionComments([{ ...correction, kind: 'updated' }])).toEqual([]);
});
