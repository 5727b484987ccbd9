import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionFrom, searchFor } from './asked.ts';
import { GROUPINGS } from './question.ts';
import { asked } from './testing.ts';

const UP_TO = '2026-10-08';
const page = { measure: 'pays', firmness: 'signed', grade: 'D' } as const;

test('what an address asks is read back as it was written', () => {
  const day = fc.constantFrom('2025-01-01', '2025-11-30', UP_TO);
  fc.assert(
    fc.property(fc.constantFrom(...GROUPINGS), day, (grouping, on) => {
      const question = asked({ ...page, grouping, day: on });
      expect(questionFrom(page, new URLSearchParams(searchFor(question, UP_TO)), UP_TO)).toEqual(question);
    }),
  );
});

test.each(['?by=colour', '?day=2024-12-31', '?day=2026-10-09', '?day=2025-11', '?day=soon'])(
  '%s asks nothing more than its page',
  (search) => {
    expect(questionFrom(page, new URLSearchParams(search), UP_TO)).toEqual(asked({ ...page, day: UP_TO }));
  },
);

test('the page of a month is of its last day', () => {
  expect(questionFrom({ ...page, month: '2025-11' }, new URLSearchParams(), UP_TO).day).toBe('2025-11-30');
});
