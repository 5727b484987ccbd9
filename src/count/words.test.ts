import { expect, test } from 'vitest';
import { exactly } from '../ledger/value.ts';
import { plain } from '../ledger/testing.ts';
import { answer } from './answer.ts';
import { asked, claimed, commitment, fileOf } from './testing.ts';
import { answerSentence, effectiveWords, outWords, shareWords } from './words.ts';

const file = fileOf([
  commitment('all', 'more than $300 billion'),
  commitment('first', '$38 billion', { partOf: ['all'] }),
  commitment('price', 'not published', { claims: [claimed('not published', '2025-06-01', { grade: 'C' })] }),
]);

test('an answer is one sentence with its day, its rule and its bounds', () => {
  expect(plain(answerSentence(answer(file, asked({ firmness: 'signed', grade: 'B' }))))).toBe(
    'As of 8 October 2026, OpenAI’s commitments to pay for computing under deals signed at least in part, on evidence of grade B or better come to more than $300 billion.',
  );
  expect(plain(answerSentence(answer(file, asked({ measure: 'sites' }))))).toBe(
    'As of 8 October 2026, data centres for OpenAI at least announced or reported have no published number.',
  );
});

test('what is left out says why', () => {
  const given = answer(file, asked({ grade: 'B' }));
  expect(given.leftOut.map((each) => [each.figure.id, outWords(each, given.question)])).toEqual([
    ['first', 'is part of “all”, which is counted'],
    ['price', 'is proved by words of grade C only'],
  ]);
  const running = answer(file, asked({ firmness: 'running' }));
  expect(running.leftOut[0] && outWords(running.leftOut[0], running.question)).toBe(
    'belongs to what is signed, less than in use',
  );
});

test('the share of one is all of it, a small one is no nought, and an “up to” has none', () => {
  const of = (...names: string[]) => ({
    shares: names.map((name) => ({ name, share: 100 / names.length })),
    effective: exactly(names.length, 'suppliers'),
  });
  expect(effectiveWords(of('SoftBank (Stargate)'))).toBe('SoftBank (Stargate) has all of it.');
  expect(plain(effectiveWords(of('a', 'b')))).toContain('2 companies share it. The effective number');
  expect([50.04, 0.04, 0].map((share) => plain(shareWords(share)))).toEqual([
    '50%',
    'less than 0.1%',
    'none, as it is only an “up to”',
  ]);
});
