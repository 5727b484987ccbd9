import { expect, test } from 'vitest';
import { ifComputable, LedgerError } from './ledger-error.ts';

test('what cannot be computed is undefined, and any other mistake goes on', () => {
  const failing = (error: Error) => (): number => {
    throw error;
  };
  expect(ifComputable(() => 1)).toBe(1);
  expect(ifComputable(failing(new LedgerError('runs in a circle')))).toBeUndefined();
  expect(() => ifComputable(failing(new TypeError('broken')))).toThrow('broken');
});
