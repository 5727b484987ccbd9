import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tellApart } from './tell-apart.ts';

const namesOf = (groups: Parameters<typeof tellApart>[0]) =>
  tellApart(groups).map(({ rows }) => rows.map(({ name }) => name));

test('rows of one name say what tells them apart, in the first words of their details', () => {
  const rows = [
    { name: 'OpenAI → Cerebras', detail: 'systems and service, through 2028' },
    { name: 'OpenAI → Cerebras', detail: 'a loan, to be repaid' },
    { name: 'OpenAI → Oracle', detail: 'cloud, over five years' },
  ];
  expect(namesOf([{ rows }])).toEqual([
    ['OpenAI → Cerebras, systems and service', 'OpenAI → Cerebras, a loan', 'OpenAI → Oracle'],
  ]);
});

test('a heading tells apart as well, and first words that are the same do not', () => {
  const year = (detail: string) => ({ name: 'China', detail });
  expect(
    namesOf([
      { heading: 'Patents', rows: [year('2023')] },
      { heading: 'Researchers', rows: [year('a count, 2019'), year('a count, 2022')] },
    ]),
  ).toEqual([['China'], ['China, a count, 2019', 'China, a count, 2022']]);
});

test('no two rows under one heading read the same where their details differ', () => {
  const row = fc.record({
    name: fc.constantFrom('A', 'B'),
    detail: fc.string({ unit: fc.constantFrom('x', 'y', ',') }),
  });
  const groups = fc.array(
    fc.record({
      heading: fc.constantFrom('One', undefined),
      rows: fc.uniqueArray(row, { selector: ({ name, detail }) => `${name} ${detail}`, minLength: 1, maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 1 },
  );
  fc.assert(
    fc.property(groups, (all) => {
      for (const names of namesOf(all)) expect(new Set(names).size).toBe(names.length);
    }),
  );
});
