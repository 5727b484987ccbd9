import { expect, test } from 'vitest';
import { bookIn } from '../tables/book.ts';
import { ownContent } from '../model/test-support/own-content.ts';
import { GRADES } from '../ledger/proof.ts';
import { answer } from './answer.ts';
import { ledgerOn } from './as-of.ts';
import { fileCounts } from './file-counts.ts';
import { FIRMNESS, MEASURES } from './question.ts';
import { asked } from './testing.ts';

const { ledger, grades, sources, readUpTo, deals, sites, vendors } = bookIn(ownContent);
const file = fileCounts({
  ledger,
  gradeOf: grades.ofClaim,
  sourceOf: (id) => sources.find((source) => source.id === id),
  readUpTo,
  deals,
  powers: sites.map(({ power }) => power),
  vendors,
});
const today = ledgerOn(file, file.readUpTo);

test('the file has every figure as the ledger itself has it today, with its grade', () => {
  const counted = file.figures.filter(({ counts }) => counts);
  expect(counted.length).toBeGreaterThan(50);
  expect(counted.map(({ id }) => [today.ledger.value(id), today.words.get(id)?.grade])).toEqual(
    counted.map(({ id }) => [ledger.value(id), grades.of(id)]),
  );
});

test('every answer of today is a sum that the ledger itself makes, and no rule that is stricter gives more', () => {
  for (const measure of MEASURES) {
    const stated = FIRMNESS.map((firmness) =>
      GRADES.map((grade) => {
        const given = answer(file, asked({ measure, firmness, grade, day: file.readUpTo }), today);
        const own = ledger.sum(given.counted.map(({ figure }) => figure.id));
        expect(given.total?.value).toEqual(own.kind === 'total' ? own.value : undefined);
        return given.total?.stated ?? 0;
      }),
    );
    for (const row of stated) expect(row).toEqual(row.toSorted((a, b) => a - b));
    for (const column of GRADES.keys()) {
      const firmer = stated.map((row) => row[column] ?? 0);
      expect(firmer).toEqual(firmer.toSorted((a, b) => b - a));
    }
  }
});

test('what OpenAI is to pay comes to what the site prints of it', () => {
  const { total } = answer(file, asked({ day: file.readUpTo }), today);
  expect(total?.value).toEqual(ledger.value('published-commitments'));
});
