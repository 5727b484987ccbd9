import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GRADES } from '../ledger/proof.ts';
import { FIRMNESS, MEASURES, pageId, readPageId } from './question.ts';

test('the id of a page is read back as it was written', () => {
  const question = fc.record(
    {
      measure: fc.constantFrom(...MEASURES),
      firmness: fc.constantFrom(...FIRMNESS),
      grade: fc.constantFrom(...GRADES),
      month: fc.constantFrom('2025-01', '2026-10'),
    },
    { requiredKeys: ['measure', 'firmness', 'grade'] },
  );
  fc.assert(
    fc.property(question, (asked) => {
      expect(readPageId(pageId(asked))).toEqual(asked);
    }),
  );
  expect(pageId({ measure: 'pays', firmness: 'signed', grade: 'D' })).toBe('pays-signed');
});

test.each(['pays', 'pays-bought', 'pays-signed-d', 'pays-signed-2025', 'pays-signed-2025-13'])('%s is no id', (id) => {
  expect(readPageId(id)).toBeUndefined();
});
