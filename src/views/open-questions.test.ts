import { expect, test } from 'vitest';
import type { OpenQuestion } from '../collections.ts';
import { parsePartialDate } from '../ledger/partial-date.ts';
import { byFirstDeal, lastLook, unknownOf } from './open-questions.ts';

const day = (iso: string) => parsePartialDate(iso) ?? expect.fail(iso);
const question = (id: string, more: Partial<OpenQuestion> = {}) =>
  ({
    id,
    question: `What of ${id}?`,
    deals: ['aws'],
    settles: 'A filing.',
    looked: [{ on: day('2026-11-21'), where: 'Filings.' }],
    state: 'open',
    ...more,
  }) as OpenQuestion;

test('a sentence that names a question of the deal is where a link to that question lands', () => {
  const said = unknownOf([question('price')], ['{open:price|The price}.', 'The end.'], 'aws');
  expect(said.sentences).toEqual([{ text: '{open:price|The price}.', question: 'price' }, { text: 'The end.' }]);
  expect(said.unsaid).toEqual([]);
});

test('what no sentence names follows, as a question', () => {
  expect(unknownOf([question('price')], ['The end.'], 'aws').unsaid).toEqual([question('price')]);
});

test('links to a question land in one place, though two sentences name it', () => {
  const { sentences } = unknownOf([question('price')], ['{open:price|One}.', '{open:price|Two}.'], 'aws');
  expect(sentences.map((sentence) => sentence.question)).toEqual(['price', undefined]);
});

test('questions of other deals, and those that were answered, do not stand there', () => {
  const questions = [
    question('a', { deals: ['amd'] }),
    question('b', { state: 'answered', by: 'x', answer: 'It is.' }),
  ];
  expect(unknownOf(questions, [], 'aws').unsaid).toEqual([]);
  expect(unknownOf([question('a')], [], undefined).unsaid).toEqual([]);
});

test('a question is listed once, under the first deal that it names', () => {
  const both = question('both', { deals: ['aws', 'amd'] });
  expect(byFirstDeal([both, question('other')], [{ id: 'amd' }, { id: 'aws' }])).toEqual([
    { deal: { id: 'aws' }, questions: [both, question('other')] },
  ]);
});

test('the last look is the one at the end', () => {
  const looked = ['2026-10-08', '2026-11-21'].map((on) => ({ on: day(on), where: 'Filings.' }));
  expect(lastLook(question('price', { looked })).iso).toBe('2026-11-21');
});
