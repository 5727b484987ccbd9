import { expect, test } from 'vitest';
import { parseInlineText } from './inline-text.ts';

test('words in braces after the name of an open question are printed, and named', () => {
  const text = 'Paid yearly; {open:aws-payments|no schedule is public}.';
  const [, open] = parseInlineText(text);
  expect(open).toEqual({
    kind: 'open',
    id: 'aws-payments',
    text: 'no schedule is public',
    textOffset: text.indexOf('no schedule'),
    offset: 13,
  });
});

test.each([
  ['{open:aws-payments}', '{open:aws-payments|the words that say so}'],
  ['{open: AWS payments | not public}', '{open:aws-payments|not public}'],
  ['{Open:aws-payments|not public}', '{open:aws-payments|not public}'],
  ['{open:aws-payments| not public}', '{open:aws-payments|not public}'],
])('%s was meant to be %s', (text, meant) => {
  expect(parseInlineText(text)).toMatchObject([{ kind: 'malformed', meant }]);
});
