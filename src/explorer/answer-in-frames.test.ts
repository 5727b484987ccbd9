import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { answer } from '../count/answer.ts';
import { dayOf } from '../count/as-of.ts';
import { FIRMNESS, MEASURES, type Question } from '../count/question.ts';
import { asked, chips, commitment, deal, fileOf } from '../count/testing.ts';
import { GRADES } from '../ledger/proof.ts';
import { plain } from '../ledger/testing.ts';
import { answerInFrames } from './answer-in-frames.ts';

const signed = (id: string) => deal(id, [{ on: '2025-06-01', stage: 'agreement' }]);

const file = fileOf(
  [
    commitment('first', 'at least $40 billion'),
    commitment('second', '$60 billion'),
    commitment('other', '$10 billion', { deals: ['other'] }),
    chips('chips', 'up to 6 GW'),
  ],
  [signed('acme'), signed('other')],
);

function framed(question: Partial<Question> = {}, of = file) {
  const given = answer(of, asked(question));
  return answerInFrames({
    answer: given,
    file: of,
    ledger: given.ledger,
    id: 'count-pays-signed',
    url: 'https://ledger.test/count/pays-signed/',
    hrefOf: (figure) => `https://ledger.test/figures/${figure}/`,
    readUpTo: dayOf('2026-10-08'),
  });
}

test('the finding has the rule and the sum with its bound, and no day', () => {
  const { title, short, description } = framed({ firmness: 'signed' });
  expect(plain(title)).toBe(
    'OpenAI’s commitments to pay for computing under deals signed at least in part come to at least $110 billion',
  );
  expect(plain(short.title)).toBe(
    'OpenAI’s commitments to pay for computing, signed at least in part: at least $110 billion',
  );
  expect(description).toBe(`${title}.`);
});

test('a bar stands for a company, and a sum of several figures leads to where they are listed', () => {
  const { picture } = framed();
  const short = picture?.short(300);
  const links = [...(short ? renderToString(short.picture) : '').matchAll(/ href="([^"]+)"/g)].map(([, href]) => href);
  expect(links).toEqual(['https://ledger.test/count/pays-signed/#counted', 'https://ledger.test/figures/other/']);
  expect(short?.left).toBe(0);
});

test('every figure that is counted is a row, under its company, the largest first', () => {
  expect(framed().rows.map(({ group, label, words }) => [group, label, plain(words)])).toEqual([
    ['acme', 'second', '$60 billion'],
    ['acme', 'first', 'at least $40 billion'],
    ['other', 'other', '$10 billion'],
  ]);
});

test('words stand for an answer of nothing', () => {
  const { picture, rows, title, subtitle, short } = framed({ measure: 'sites' });
  expect([picture, rows]).toEqual([undefined, []]);
  expect(title).toContain('have no published number');
  expect(short.title).toContain('no published number');
  expect(subtitle).toContain('Nothing');
});

describe('by whatever rule', () => {
  const rules = MEASURES.flatMap((measure) =>
    FIRMNESS.flatMap((firmness) => GRADES.map((grade) => ({ measure, firmness, grade }))),
  );

  test('the short finding names OpenAI', () => {
    expect(rules).toHaveLength(80);
    expect(rules.filter((rule) => !framed(rule).short.title.includes('OpenAI'))).toEqual([]);
  });
});
