import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim, Figure } from '../ledger/figure.ts';
import { History, type Derivation } from '../ledger/history.ts';
import { Ledger } from '../ledger/ledger.ts';
import { derived, figure, purchase, quantities } from '../ledger/testing.ts';
import { Grades } from '../ledger/proof.ts';
import { parsePartialDate } from '../ledger/partial-date.ts';
import { parseValue } from '../ledger/parse-wording.ts';
import { figureJson, pinnedFigureJson, type FigureSurroundings } from './figure-json.ts';
import { figureJsonSchema } from './figure-json-schema.ts';

const claim = (value: string, rest: Partial<Claim> = {}): Claim => ({
  value: parseValue(value, 'usd'),
  basis: 'announced',
  source: 'a-release',
  also: [],
  evidence: 'a few words',
  standing: 'accepted',
  ...rest,
});

function around(figures: readonly Figure[], recorded: Record<string, Derivation[]> = {}): FigureSurroundings {
  const ledger = new Ledger(figures);
  return {
    ledger,
    history: new History(ledger, new Map(Object.entries(recorded))),
    absolute: (path) => `https://ledger.test${path}`,
    grades: new Grades(ledger, () => ({
      kind: 'press-release',
      read: 'original',
      publisher: 'Acme',
      url: 'https://acme.example/',
    })),
    readOf: () => 'original',
    isEnteredTwice: ({ id }) => (id.startsWith('twice') ? true : undefined),
    sourceOf: (id) => ({ id, title: 'Release', publisher: 'Acme', published: undefined, url: undefined }),
  };
}

const live = (id: string, of: FigureSurroundings): unknown => JSON.parse(figureJson(of.ledger.figure(id), of));
const pinned = (id: string, n: number, of: FigureSurroundings) =>
  pinnedFigureJson(of.ledger.figure(id), of.history.revision(id, n), of);

const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(
  figureJsonSchema('https://ledger.test/schemas/figure.json'),
);

test('a bound is a number with a word on whether it is included, and null where there is none', () => {
  const of = around([figure('a', 'gw', 'at least 10 GW'), figure('b', 'usd', 'less than $5 billion')]);
  expect(live('a', of)).toMatchObject({
    current: {
      revision: 1,
      url: 'https://ledger.test/figures/a/r/1/',
      value: { words: 'at least 10 GW', lower: { value: 10, inclusive: true }, upper: null },
    },
  });
  expect(live('b', of)).toMatchObject({
    current: { value: { lower: { value: 0, inclusive: true }, upper: { value: 5e9, inclusive: false } } },
  });
});

test('words that were found later change nothing that is pinned', () => {
  const proof = { evidence: 'other words', added: parsePartialDate('2026-11-29') ?? expect.fail() };
  const before = purchase('a', '$1', { claims: [claim('$1', { evidence: undefined })] });
  for (const later of [{ proof }, { unproved: 'Only its headline was read.' }]) {
    const after = purchase('a', '$1', { claims: [claim('$1', { evidence: undefined, ...later })] });
    expect(pinned('a', 1, around([after]))).toBe(pinned('a', 1, around([before])));
    expect(around([after]).history.of('a')).toEqual(around([before]).history.of('a'));
  }
});

test('lists every revision, the newest of them as the current one', () => {
  const it = purchase('a', '$1', { claims: [claim('$1'), claim('$2'), claim('$9', { standing: 'rival' })] });
  expect(live('a', around([it]))).toMatchObject({
    current: { revision: 2, value: { words: '$2' } },
    revisions: [{ revision: 1, value: { words: '$1' } }, { revision: 2 }],
    rivals: [{ value: { words: '$9' } }],
  });
});

test('says how well the value is proved, by which words, how they were read, and whether it was entered twice', () => {
  const proof = { evidence: 'other words', source: 'a-copy', added: parsePartialDate('2026-11-29') ?? expect.fail() };
  const of = around([purchase('twice', '$1', { claims: [claim('$3'), claim('$1', { proof })] })]);
  expect(live('twice', of)).toMatchObject({
    proof: {
      grade: 'A',
      words: [
        { words: 'a few words', source: { id: 'a-release' }, read: 'original' },
        { words: 'other words', source: { id: 'a-copy' }, read: 'original' },
      ],
      enteredTwice: true,
    },
  });
});

test('what is worked out has the grade of its inputs, no words, and was entered by nobody', () => {
  const of = around([
    purchase('a', '$1', { claims: [claim('$1', { evidence: undefined })] }),
    purchase('b', '$2', { claims: [claim('$2')] }),
    derived('c', 'usd', 'sum(a, b)', { money: { kind: 'purchase-commitment' } }),
  ]);
  expect(live('c', of)).toMatchObject({ proof: { grade: 'D', words: [], enteredTwice: null } });
});

test('a derived figure says from which revisions it is computed', () => {
  const of = around([
    purchase('a', '$1', { claims: [claim('$1'), claim('$2')] }),
    purchase('b', '$2'),
    derived('c', 'usd', 'sum(a, b)', { money: { kind: 'purchase-commitment' } }),
  ]);
  expect(live('c', of)).toMatchObject({
    current: {
      formula: 'sum(a, b)',
      inputs: [
        { id: 'a', revision: 2, url: 'https://ledger.test/figures/a/r/2/' },
        { id: 'b', revision: 1 },
      ],
    },
  });
});

test('a figure that nobody confirmed has no value', () => {
  expect(live('a', around([purchase('a', '$1', { claims: [] })]))).toMatchObject({ current: null, revisions: [] });
});

describe('its schema', () => {
  const values = ['at least $1', 'about $2', 'between $1 and $2', 'not published'];

  test.each<readonly [string, Figure]>([
    ...values.map((value) => [value, figure('a', 'usd', value)] as const),
    ['a date', figure('a', 'date', 'by 2026-H2')],
    ['words', figure('a', 'usd', '$1', { claims: [claim('$1', { value: { kind: 'words', words: 'billions' } })] })],
    ['no claim', figure('a', 'usd', '$1', { claims: [] })],
    ['a claim without evidence', figure('a', 'usd', '$1', { claims: [claim('$1', { evidence: undefined })] })],
    [
      'what surrounds it',
      purchase('a', '$1', { partOf: ['a'], overlaps: ['a'], supersededBy: 'a', cancelled: 'Off.' }),
    ],
    [
      'rivals',
      figure('a', 'usd', '$1', {
        claims: [claim('$1'), claim('$2', { standing: 'rival' }), claim('$3', { standing: 'corrected' })],
      }),
    ],
  ])('describes %s', (_, it) => {
    const of = around([it]);
    validate(live('a', of));
    expect(validate.errors).toBeNull();
    for (const { n } of of.history.of('a')) validate(JSON.parse(pinned('a', n, of)));
    expect(validate.errors).toBeNull();
  });

  test('describes a derived figure', () => {
    const of = around([purchase('a', '$1'), purchase('b', '$2'), derived('c', 'usd', 'sum(a, b)')]);
    validate(JSON.parse(pinned('c', 1, of)));
    expect(validate.errors).toBeNull();
  });

  test('refuses what it does not know', () => {
    expect(validate({ ...(live('a', around([purchase('a', '$1')])) as object), price: 1 })).toBe(false);
  });
});

describe('a pinned revision', () => {
  test('is the same to the last byte, whatever the figure has become since', () => {
    const values = fc.array(quantities(undefined, 'usd'), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(values, values, (early, late) => {
        const claims = (of: typeof early) => of.map((value) => claim('$1', { value }));
        const before = around([purchase('a', '$1', { claims: claims(early) })]);
        const after = around([
          purchase('a', '$1', {
            claims: [...claims(early), claim('$7', { standing: 'rival' }), ...claims(late)],
            note: 'It was revised.',
            partOf: ['b'],
            cancelled: 'Called off.',
          }),
          purchase('b', '$100'),
        ]);
        for (let n = 1; n <= early.length; n += 1) expect(pinned('a', n, after)).toBe(pinned('a', n, before));
      }),
    );
  });

  test('of a derived figure too, once it is recorded', () => {
    const c = derived('c', 'usd', 'sum(a, b)', { money: { kind: 'purchase-commitment' } });
    const before = around([purchase('a', '$1'), purchase('b', '$2'), c]);
    const recorded = { c: [before.history.derivationNow('c')] };
    const after = around(
      [
        purchase('a', '$1', { claims: [purchase('a', '$1').claims, claim('$5')].flat() }),
        purchase('b', '$2', { cancelled: 'Called off.' }),
        { ...c, formula: 'a - b' },
      ],
      recorded,
    );
    expect(pinned('c', 1, after)).toBe(pinned('c', 1, before));
    expect(after.history.count('c')).toBe(2);
  });
});
