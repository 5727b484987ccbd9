/** What holds of every answer, whatever the ledger and the question. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GRADES } from '../ledger/proof.ts';
import { answer, type Answer } from './answer.ts';
import type { CountFile, FiledDeal, FiledFigure } from './count-file.ts';
import { FIRMNESS } from './question.ts';
import { asked, claimed, commitment, deal, fileOf } from './testing.ts';

/** Parts never come to more than their whole, whatever the wording; figures may overlap, be replaced and change in grade. */
const files: fc.Arbitrary<CountFile> = (() => {
  const day = fc.constantFrom('2025-03-01', '2025-09-10', '2026-02-27', '2026-08-01');
  const grade = fc.constantFrom(...GRADES);
  const basis = fc.constantFrom('announced' as const, 'reported' as const);
  const wording = fc.constantFrom('', 'up to ', 'about ', 'more than ');
  const claims = (billions: number) =>
    fc.array(
      fc
        .record({ day, grade, basis, wording })
        .map(({ wording: bound, ...rest }) => claimed(`${bound}$${billions} billion`, rest.day, rest)),
      { minLength: 1, maxLength: 2 },
    );
  const stage = fc.constantFrom('announced' as const, 'agreement' as const, 'running' as const, 'lapsed' as const);
  const pays = fc.constantFrom(['whole-0'], ['first-0'], ['second-1']);
  const path = fc.array(fc.record({ on: day, stage, pays }, { requiredKeys: ['on', 'stage'] }), { maxLength: 3 });
  const group = (index: number) =>
    fc
      .record({
        whole: claims(8),
        first: claims(3),
        second: claims(5),
        isOurs: fc.boolean(),
        path,
        overlaps: fc.constantFrom<readonly string[]>([], ['whole-0'], ['whole-1'], ['first-0']),
        supersededBy: fc.constantFrom(undefined, 'whole-2'),
        conditional: fc.boolean(),
      })
      .map((made): { figures: FiledFigure[]; deal: FiledDeal } => {
        const of = `deal-${index}`;
        const [whole, first, second] = ['whole', 'first', 'second'].map((name) => `${name}-${index}`);
        const inDeal = { deals: [of] };
        const relations = {
          overlaps: made.overlaps.filter((id) => id !== whole),
          ...(made.supersededBy !== undefined && made.supersededBy !== whole && { supersededBy: made.supersededBy }),
        };
        return {
          figures: [
            made.isOurs
              ? commitment(whole ?? '', '', {
                  ...inDeal,
                  ...relations,
                  counts: false,
                  claims: [],
                  formula: `sum(${first}, ${second})`,
                })
              : commitment(whole ?? '', '', { ...inDeal, ...relations, claims: made.whole }),
            commitment(first ?? '', '', {
              ...inDeal,
              conditional: made.conditional,
              claims: made.first,
              partOf: [whole ?? ''],
            }),
            commitment(second ?? '', '', { ...inDeal, claims: made.second, partOf: [whole ?? ''] }),
          ],
          deal: deal(
            of,
            made.path.toSorted((a, b) => a.on.localeCompare(b.on)),
          ),
        };
      });
  return fc.tuple(group(0), group(1), group(2)).map((groups) =>
    fileOf(
      groups.flatMap(({ figures }) => figures),
      groups.map((each) => each.deal),
    ),
  );
})();

const firmness = fc.constantFrom(...FIRMNESS);
const grade = fc.constantFrom(...GRADES);
const day = fc.constantFrom('2025-02-28', '2025-03-31', '2025-09-30', '2026-02-28', '2026-09-01', '2026-10-08');
const stated = ({ total }: Answer) => total?.stated ?? 0;
const publicIds = ({ counted, leftOut }: Answer) => [...counted, ...leftOut].map(({ figure }) => figure.id).toSorted();

describe('whatever is asked', () => {
  test('the answer is the ledger’s own sum of what is counted, and nothing is lost between counted and left out', () => {
    fc.assert(
      fc.property(files, firmness, grade, day, (file, ...[firm, least, on]) => {
        const given = answer(file, asked({ firmness: firm, grade: least, day: on }));
        if (given.counted.length === 0) expect(given.total).toBeUndefined();
        else
          expect(given.ledger.sum(given.counted.map(({ figure }) => figure.id))).toMatchObject({
            kind: 'total',
            value: given.total?.value,
            stated: given.total?.stated,
            omitted: [],
          });
        expect(new Set(publicIds(given)).size).toBe(given.counted.length + given.leftOut.length);
        expect(stated(given)).toBeLessThanOrEqual(given.naive);
      }),
    );
  });

  test('a firmer rule never gives more', () => {
    fc.assert(
      fc.property(files, grade, day, (file, least, on) => {
        const sums = FIRMNESS.map((each) => stated(answer(file, asked({ firmness: each, grade: least, day: on }))));
        expect(sums).toEqual(sums.toSorted((a, b) => b - a));
      }),
    );
  });

  test('to leave evidence out never adds', () => {
    fc.assert(
      fc.property(files, firmness, day, (file, firm, on) => {
        const sums = GRADES.map((each) => stated(answer(file, asked({ firmness: firm, grade: each, day: on }))));
        expect(sums).toEqual(sums.toSorted((a, b) => a - b));
      }),
    );
  });

  test('a later day forgets nothing that was public', () => {
    fc.assert(
      fc.property(files, day, day, (file, one, other) => {
        const [early = '', late = ''] = [one, other].toSorted();
        const then = publicIds(answer(file, asked({ day: early })));
        expect(publicIds(answer(file, asked({ day: late })))).toEqual(expect.arrayContaining(then));
      }),
    );
  });
});
