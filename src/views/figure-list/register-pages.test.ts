import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAYERS, MONEY_KINDS, type Figure } from '../../ledger/figure.ts';
import { parsePartialDate } from '../../ledger/partial-date.ts';
import { GRADES } from '../../ledger/proof.ts';
import { figure, purchase, silicon } from '../../ledger/testing.ts';
import { registerFacets, type RegisterFacts } from './register-facets.ts';
import { byDate, byGrade, byName, bySize, bySubject, type TodayOf } from './register-orders.ts';
import { registerPages } from './register-pages.ts';

const DEALS = ['aws', 'amd'];
const UNITS = ['usd', 'usd/year', 'usd/gw', 'gw', 'percent', 'years', 'date', 'statement', 'users', 'users/month'];
const DATES = ['2025-11-03', '2025-11', '2025', '2026-Q3', undefined];

type Facts = Record<'isRevised' | 'isDue' | 'isSecondHand', boolean> & { grade: (typeof GRADES)[number] | undefined };

const figures: fc.Arbitrary<(Figure & Facts)[]> = fc
  .array(
    fc.record({
      unit: fc.constantFrom(...UNITS),
      topic: fc.constantFrom('aws', 'totals', 'new'),
      deals: fc.subarray(DEALS),
      money: fc.option(fc.record({ kind: fc.constantFrom(...MONEY_KINDS) }), { nil: undefined }),
      capacity: fc.option(fc.record({ layer: fc.constantFrom(...LAYERS) }), { nil: undefined }),
      grade: fc.option(fc.constantFrom(...GRADES), { nil: undefined }),
      isRevised: fc.boolean(),
      isDue: fc.boolean(),
      isSecondHand: fc.boolean(),
      asOf: fc.constantFrom(...DATES),
    }),
    { maxLength: 10 },
  )
  .map((made) =>
    made.map(({ unit, asOf, ...rest }, i) => {
      const base = figure(`f${i}`, unit, 'not published', rest);
      const date = asOf === undefined ? undefined : parsePartialDate(asOf);
      return { ...base, ...rest, claims: base.claims.map((claim) => ({ ...claim, asOf: date })) };
    }),
  );

const today: TodayOf = ({ claims: [claim] }) => ({ ...(claim && { value: claim.value }), asOf: claim?.asOf });

function registerOf(all: readonly (Figure & Facts)[]) {
  const find = (id: string) => all.find((each) => each.id === id);
  const gradeOf = (id: string) => find(id)?.grade;
  const facts: RegisterFacts = {
    deals: DEALS.map((id) => ({ id, name: id })),
    gradeOf,
    isRevised: (id) => find(id)?.isRevised ?? false,
    isDue: (id) => find(id)?.isDue ?? false,
    isSecondHand: (id) => find(id)?.isSecondHand ?? false,
  };
  const facets = registerFacets(facts);
  const valuesOf = (each: Figure, by: string) => facets.find((facet) => facet.by === by)?.valuesOf(each) ?? [];
  return {
    facets,
    gradeOf,
    having: (by: string, value: string): Figure[] => all.filter((each) => valuesOf(each, by).includes(value)),
  };
}

const idsOf = (of: readonly Figure[]) => of.map(({ id }) => id).toSorted();

describe('whatever figures there are', () => {
  test.each(['kind', 'unit', 'grade'])(
    'each has exactly one value of the facet %s, and the values make up all',
    (by) => {
      fc.assert(
        fc.property(figures, (all) => {
          const { facets, having } = registerOf(all);
          const values = facets.find((facet) => facet.by === by)?.values ?? [];
          expect(idsOf(values.flatMap(({ value }) => having(by, value)))).toEqual(idsOf(all));
        }),
      );
    },
  );

  test('each stands with every deal that it belongs to, or outside them', () => {
    fc.assert(
      fc.property(figures, (all) => {
        const { facets, having } = registerOf(all);
        const values = facets.find(({ by }) => by === 'deal')?.values ?? [];
        const listed = values.flatMap(({ value }) => having('deal', value));
        expect(listed).toHaveLength(all.reduce((sum, { deals }) => sum + Math.max(1, deals.length), 0));
        expect(new Set(listed)).toEqual(new Set(all));
      }),
    );
  });

  test('a page lists each figure that has its value, once, and no other', () => {
    fc.assert(
      fc.property(figures, (all) => {
        const register = registerOf(all);
        for (const { choice, groups } of registerPages(register, all, today)) {
          const [by = '', value = ''] = choice.split('=');
          const expected = by === 'order' ? all : register.having(by, value);
          expect(idsOf(groups.flatMap((group) => group.figures))).toEqual(idsOf(expected));
        }
      }),
    );
  });

  test('an order keeps all figures, and leaves no group empty', () => {
    fc.assert(
      fc.property(figures, (all) => {
        const { gradeOf } = registerOf(all);
        for (const groups of [
          bySubject(all),
          bySize(all, today),
          byDate(all, today),
          byGrade(all, gradeOf),
          byName(all),
        ]) {
          expect(idsOf(groups.flatMap((group) => group.figures))).toEqual(idsOf(all));
          expect(groups.filter((group) => group.figures.length === 0)).toEqual([]);
        }
      }),
    );
  });
});

test('no two parts of the list have the same address', () => {
  const pages = registerPages(registerOf([]), [], today).map(({ id }) => id);
  expect(pages.length).toBeLessThanOrEqual(40);
  expect(new Set(pages).size).toBe(pages.length);
});

test('the largest stand first as a headline would print them, within their unit, and last what has no number', () => {
  const all = [
    purchase('unpublished', 'not published'),
    purchase('floor', 'at least $20 billion'),
    silicon('power', '10 GW'),
    purchase('ceiling', 'up to $38 billion'),
    purchase('sum', '$22 billion'),
  ];
  const groups = bySize(all, today).map(({ id, figures }) => [id, ...figures.map((each) => each.id)]);
  expect(groups).toEqual([
    ['usd', 'ceiling', 'sum', 'floor', 'unpublished'],
    ['gw', 'power'],
  ]);
});

test.each([
  ['usd', ['US dollars, nominal: the 60 largest', 'Smaller, or without a number']],
  ['date', ['Dates: the 60 latest', 'Earlier, or without a date']],
  ['users', ['Things counted']],
])('of many in %s the first stand apart, where they have one order', (unit, names) => {
  const all = Array.from({ length: 61 }, (_, i) =>
    figure(`f${i}`, unit === 'users' && i % 2 === 0 ? 'employees' : unit, 'not published'),
  );
  const register = { ...registerOf([]), having: (by: string) => (by === 'unit' ? all : []) };
  const page = registerPages(register, all, today).find(({ groups: [group] }) => group?.figures.length);
  expect(page?.groups.map(({ name }) => name)).toEqual(names);
});

test('the surely newest stand first by the month, a year by itself, and last what is not dated', () => {
  const at = (iso: string | undefined) => {
    const base = purchase(iso ?? 'never', '$1');
    const asOf = iso === undefined ? undefined : parsePartialDate(iso);
    return { ...base, claims: base.claims.map((claim) => ({ ...claim, asOf })) };
  };
  const groups = byDate(['2025-11', undefined, '2025', '2026-02-01', '2025-11-03'].map(at), today);
  expect(groups.map(({ name, figures }) => [name, ...figures.map(({ id }) => id)])).toEqual([
    ['February 2026', '2026-02-01'],
    ['November 2025', '2025-11-03', '2025-11'],
    ['2025', '2025'],
    ['Not dated', 'never'],
  ]);
});

test('the best proved stand first and by name, and last what nothing proves', () => {
  const all = ['b', 'a', 'c', 'd'].map((id) => purchase(id, '$1'));
  const grades = new Map([
    ['a', 'B'],
    ['b', 'B'],
    ['c', 'A'],
  ] as const);
  const groups = byGrade(all, (id) => [...grades].find(([of]) => of === id)?.[1]);
  expect(groups.map(({ name, figures }) => [name, ...figures.map(({ id }) => id)])).toEqual([
    ['Grade A', 'c'],
    ['Grade B', 'a', 'b'],
    ['Without a grade', 'd'],
  ]);
});

test('names stand under their first letter, whatever its case and its accents', () => {
  const groups = byName(['zinc', 'Économie', 'energy', '“Zwei”'].map((label) => ({ ...purchase(label, '$1'), label })));
  expect(groups.map(({ name, figures }) => [name, ...figures.map(({ label }) => label)])).toEqual([
    ['E', 'Économie', 'energy'],
    ['Z', '“Zwei”', 'zinc'],
  ]);
});
