import { expect, test } from 'vitest';
import { answer } from './answer.ts';
import { pageId, questionOf, readPageId, type PageQuestion, type Question } from './question.ts';
import { isAsBefore, pageAlike } from './same-answer.ts';
import { asked, claimed, commitment, fileOf } from './testing.ts';

/** $10 billion, well proved since 10 June; $20 billion, by a report alone, since 10 August; $40 billion since 20 August. */
const file = fileOf([
  commitment('a', '', { claims: [claimed('$10 billion', '2025-06-10')] }),
  commitment('b', '', { claims: [claimed('$20 billion', '2025-08-10', { grade: 'C' })] }),
  commitment('c', '', { claims: [claimed('$40 billion', '2025-08-20', { grade: 'C' })] }),
]);
const PAGES = ['pays-announced-2025-06', 'pays-signed-2025-06', 'pays-announced-c-2025-07'];

function pageFor(question: Partial<Question>, ids = PAGES) {
  const dated = ids.flatMap((id) => readPageId(id) ?? []);
  const ask = (page: PageQuestion) => answer(file, questionOf(page, file.readUpTo));
  const found = pageAlike(answer(file, asked(question)), dated, ask);
  return found && pageId(found);
}

test('a choice that changes nothing is told from one that does, and from one of other bars or another measure', () => {
  const shown = answer(file, asked({ grade: 'C' }));
  const isSame = (question: Partial<Question>) => isAsBefore(shown, answer(file, asked({ grade: 'C', ...question })));
  const alike: Partial<Question>[] = [{ grade: 'D' }, { firmness: 'signed' }, { day: '2025-08-20' }];
  expect(alike.map(isSame)).toEqual([true, true, true]);
  const others: Partial<Question>[] = [{ grade: 'B' }, { day: '2025-08-19' }, { grouping: 'year' }];
  expect(others.map(isSame)).toEqual([false, false, false]);
  const none = answer(file, asked({ measure: 'chips' }));
  expect(isAsBefore(none, answer(file, asked({ measure: 'sites', grade: 'A' })))).toBe(false);
});

test('a day that counts what is counted today has its answer on the page of the rule', () => {
  expect(pageFor({ day: '2025-08-20' })).toBe('pays-announced');
  expect(pageFor({ day: '2025-06-20', grade: 'B' })).toBe('pays-announced-b');
});

test('a day after a month that changed the answer has it on the page of that month, and so has one before its end', () => {
  expect(pageFor({ day: '2025-07-15' })).toBe('pays-announced-2025-06');
  expect(pageFor({ day: '2025-06-10' })).toBe('pays-announced-2025-06');
});

test('the last such page is the one, by the rule itself where there is one', () => {
  expect(pageFor({ day: '2025-08-01', grade: 'C' })).toBe('pays-announced-c-2025-07');
  expect(pageFor({ day: '2025-07-01', grade: 'C' }, PAGES.slice(0, 1))).toBe('pays-announced-2025-06');
});

test('a day between two changes of one month has its answer on no page, nor has a day of nothing', () => {
  expect(pageFor({ day: '2025-08-15' })).toBeUndefined();
  expect(pageFor({ day: '2025-06-09' }, ['pays-announced-2025-05', ...PAGES])).toBeUndefined();
});
