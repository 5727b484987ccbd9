import { expect, test } from 'vitest';
import { plain } from '../ledger/testing.ts';
import { answer } from './answer.ts';
import { asked, claimed, commitment, fileOf } from './testing.ts';
import { answerSentence, naiveSentence, outWords } from './words.ts';

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

test('the plain sum is told with what is wrong about it, or not at all', () => {
  expect(plain(naiveSentence(answer(file, asked())))).toBe(
    'To add up every number that was public would give $338 billion, and be wrong: one of them is left out below.',
  );
  expect(naiveSentence(answer(fileOf([commitment('a', '$5 billion')]), asked()))).toBe('');
});

test('what is left out says why', () => {
  const given = answer(file, asked({ grade: 'B' }));
  expect(given.leftOut.map((each) => [each.figure.id, outWords(each, given.question)])).toEqual([
    ['first', 'is part of “all”, which is counted'],
    ['price', 'is proved by words of grade C only'],
  ]);
  const running = answer(file, asked({ firmness: 'running' }));
  expect(running.leftOut[0] && outWords(running.leftOut[0], running.question)).toBe(
    'belongs to what is signed, less than in use or paid',
  );
});
