import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer } from '../../count/answer.ts';
import type { CountFile } from '../../count/count-file.ts';
import { FIRMNESS, monthsUpTo, pageId, questionOf, type PageQuestion } from '../../count/question.ts';
import { claimed, commitment, fileOf } from '../../count/testing.ts';
import { printQuantity } from '../../ledger/wording.ts';
import { GRADES } from '../../ledger/proof.ts';
import { plain } from '../../ledger/testing.ts';
import { pageAt, pagesOf } from './count-pages.ts';

const PART = { measure: 'pays', firmness: 'announced' } as const;

function given(file: CountFile, published: readonly string[] = []) {
  const ask = (question: PageQuestion) => answer(file, questionOf(question, file.readUpTo));
  const isPublished = (question: PageQuestion) => published.includes(pageId(question));
  return { ask, months: monthsUpTo(file.readUpTo), isPublished };
}

const pagesFor = (file: CountFile, published?: readonly string[]) => pagesOf(PART, given(file, published));
const idsOf = (...args: Parameters<typeof pagesFor>) => pagesFor(...args).map(({ question }) => pageId(question));

const RULES = ['pays-announced', 'pays-announced-c', 'pays-announced-b', 'pays-announced-a'];

/** $10 billion, well proved since June; $20 billion, only by a report, since August; $40 billion since October. */
const three = fileOf([
  commitment('a', '', { claims: [claimed('$10 billion', '2025-06-10')] }),
  commitment('b', '', { claims: [claimed('$20 billion', '2025-08-10', { grade: 'C' })] }),
  commitment('c', '', { claims: [claimed('$40 billion', '2025-10-10')] }),
]);

describe('a rule', () => {
  test('has one page where nothing was ever public', () => {
    expect(idsOf(fileOf([]))).toEqual(RULES);
  });

  test('has one page where its answer never changed', () => {
    expect(idsOf(fileOf([commitment('a', '$10 billion')]))).toEqual(RULES);
  });

  test('has a page for each month that changed its answer, but for the last, whose answer is that of today', () => {
    expect(idsOf(three).filter((id) => !/-[abc]\b/.test(id))).toEqual([
      'pays-announced',
      'pays-announced-2025-06',
      'pays-announced-2025-08',
    ]);
  });

  test('has a page for its last month too where the answer has changed since', () => {
    const file = fileOf([
      commitment('a', '', { claims: [claimed('$10 billion', '2025-06-10'), claimed('$15 billion', '2026-10-02')] }),
    ]);
    expect(idsOf(file)).toContain('pays-announced-2025-06');
  });

  test('keeps a page that was published, though its month changed nothing', () => {
    expect(idsOf(three, ['pays-announced-2025-09'])).toContain('pays-announced-2025-09');
  });
});

describe('a stricter rule', () => {
  test('has its answer on the page of the looser one where both changed alike, and on its own otherwise', () => {
    const months = pagesFor(three).find(({ question }) => pageId(question) === 'pays-announced-b')?.months;
    expect(months?.map(({ month, at }) => [month, pageId(at)])).toEqual([
      ['2025-06', 'pays-announced-2025-06'],
      ['2025-10', 'pays-announced-b'],
    ]);
    const shared = pagesFor(three).filter(({ alsoOn }) => alsoOn.length > 0);
    expect(shared.map(({ question, alsoOn }) => [pageId(question), alsoOn])).toEqual([
      ['pays-announced-2025-06', ['C', 'B', 'A']],
      ['pays-announced-2025-08', ['C']],
    ]);
  });
});

test('the page of a month has the answer as of its end, by whatever rule', () => {
  const day = fc.constantFrom('2025-03-03', '2025-07-31', '2025-08-01', '2026-01-15', '2026-10-05');
  const claim = fc.record({ day, grade: fc.constantFrom(...GRADES), billions: fc.integer({ min: 1, max: 4 }) });
  const claims = fc.array(claim, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(claims, { maxLength: 4 }), fc.constantFrom(...FIRMNESS), (figures, firmness) => {
      const file = fileOf(
        figures.map((of, i) =>
          commitment(`f${i}`, '', {
            claims: of
              .toSorted((a, b) => a.day.localeCompare(b.day))
              .map(({ day: on, grade, billions }) => claimed(`$${billions} billion`, on, { grade })),
          }),
        ),
      );
      const { ask, months, isPublished } = given(file);
      const pages = pagesOf({ measure: 'pays', firmness }, { ask, months, isPublished });
      const byId = new Map(pages.map((page) => [pageId(page.question), page]));
      const sumOf = (of: ReturnType<typeof ask> | undefined) => of?.total && plain(printQuantity(of.total.value));
      expect(byId.size).toBe(pages.length);
      for (const grade of GRADES) {
        const rule = { measure: 'pays', firmness, grade } as const;
        for (const month of months) {
          const at = pageAt(byId.get(pageId(rule))?.months ?? [], month);
          expect(sumOf(at && byId.get(pageId(at))?.answer)).toBe(sumOf(ask({ ...rule, month })));
        }
      }
    }),
    { numRuns: 15 },
  );
});
