import { expect, test } from 'vitest';
import { quotedTerms } from './quoted-terms.ts';

const offtake = { id: 'offtake', quoted: ['offtake', 'off-take'] };
const silent = { id: 'silent', quoted: [] };

test('a term explains a quotation that has one of its words, in any case', () => {
  expect(quotedTerms([silent, offtake], ['OpenAI will explore Offtake'])).toEqual([offtake]);
  expect(quotedTerms([silent, offtake], ['first', 'an off-take agreement'])).toEqual([offtake]);
  expect(quotedTerms([silent, offtake], ['OpenAI will explore use'])).toEqual([]);
});
