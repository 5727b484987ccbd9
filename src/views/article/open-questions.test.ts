import { expect, test } from 'vitest';
import type { OpenQuestion } from '../../collections.ts';
import { byFirstDeal, lastLook, unknownOf } from './open-questions.ts';
import { date } from '../../ledger/testing.ts';

const AWS = { kind: 'deals', id: 'aws' } as const;
const question = (id: string, more: Partial<OpenQuestion> = {}) =>
  ({
    id,
    question: `What of ${id}?`,
    deals: ['aws'],
    explainers: [],
    settles: 'A filing.',
    looked: [{ on: date('2026-11-21'), where: 'Filings.' }],
    state: 'open',
    ...more,
  }) as OpenQuestion;

test('a sentence that names a question of the deal is where a link to that question lands', () => {
  const said = unknownOf([question('price')], ['{open:price|The price}.', 'The end.'], AWS);
  expect(said.sentences).toEqual([{ text: '{open:price|The price}.', question: 'price' }, { text: 'The end.' }]);
  expect(said.unsaid).toEqual([]);
});

test('what no sentence names follows, as a question', () => {
  expect(unknownOf([question('price')], ['The end.'], AWS).unsaid).toEqual([question('price')]);
});

test('links to a question land in one place, though two sentences name it', () => {
  const { sentences } = unknownOf([question('price')], ['{open:price|One}.', '{open:price|Two}.'], AWS);
  expect(sentences.map((sentence) => sentence.question)).toEqual(['price', undefined]);
});

test('questions of other deals, and those that were answered, do not stand there', () => {
  const questions = [
    question('a', { deals: ['amd'] }),
    question('b', { state: 'answered', by: 'x', answer: 'It is.' }),
  ];
  expect(unknownOf(questions, [], AWS).unsaid).toEqual([]);
});

test('what is about no single deal stands in an explainer', () => {
  const papers = question('papers', { deals: [], explainers: ['race'] });
  expect(unknownOf([question('a'), papers], [], { kind: 'explainers', id: 'race' }).unsaid).toEqual([papers]);
});

test('a question is listed once, under the first deal that it names', () => {
  const both = question('both', { deals: ['aws', 'amd'] });
  expect(byFirstDeal([both, question('other')], [{ id: 'amd' }, { id: 'aws' }])).toEqual([
    { deal: { id: 'aws' }, questions: [both, question('other')] },
  ]);
});

test('the last look is the one at the end', () => {
  const looked = ['2026-10-08', '2026-11-21'].map((on) => ({ on: date(on), where: 'Filings.' }));
  expect(lastLook(question('price', { looked })).iso).toBe('2026-11-21');
});
