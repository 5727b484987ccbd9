import fc from 'fast-check';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Ledger } from '../ledger/ledger.ts';
import { capital, plain, purchase } from '../ledger/testing.ts';
import type { FormEntry } from './forms.ts';
import { drawnWith } from './test-support/drawn-with.ts';
import { drawExcerpt } from './draw-excerpt.ts';
import { excerptOf } from './excerpt-of.ts';

const FIGURES = [
  purchase('oracle', 'more than $300 billion'),
  purchase('azure', '$250 billion'),
  purchase('aws', '$38 billion'),
  purchase('amd', 'not published'),
  capital('equity', '$50 billion'),
];
const ledger = new Ledger(FIGURES);

const row = (figure: string) => ({ label: figure, detail: 'a contract', figure });
const bars = (...groups: string[][]): Extract<FormEntry, { form: 'bars' }> => ({
  form: 'bars',
  description: 'A test',
  unit: 'usd',
  groups: groups.map((figures, i) => ({ hue: 'from-openai', heading: `group ${i}`, rows: figures.map(row) })),
});
const WHOLE = bars(['aws', 'oracle', 'azure', 'amd'], ['equity']);

const own = (...ids: string[]) => ({ deal: 'deal', isOwn: (id: string) => ids.includes(id) });
const figuresIn = (entry: FormEntry | undefined) =>
  entry?.form === 'bars' ? entry.groups.map(({ rows }) => rows.map(({ figure }) => figure)) : undefined;
const excerptWith = (...ids: string[]) => excerptOf(WHOLE, own(...ids), ledger);

describe('of bars', () => {
  test('stays what belongs to the deal', () => {
    expect(figuresIn(excerptWith('azure', 'equity'))).toEqual([['azure'], ['equity']]);
  });

  test('stands a bar alone beside the longest of the others in its group', () => {
    expect(figuresIn(excerptWith('azure'))).toEqual([['oracle', 'azure']]);
    expect(figuresIn(excerptWith('oracle'))).toEqual([['oracle', 'azure']]);
    // An empty place is no length.
    expect(figuresIn(excerptWith('amd', 'aws'))).toEqual([['aws', 'oracle', 'amd']]);
    expect(figuresIn(excerptWith('amd'))).toEqual([['oracle', 'amd']]);
  });

  test('says which bar is there for comparison only', () => {
    const excerpt = excerptWith('azure');
    const details = excerpt?.form === 'bars' ? excerpt.groups[0]?.rows.map(({ detail }) => detail) : [];
    expect(details).toEqual(['for comparison; a contract', 'a contract']);
  });

  test('every one of the deal’s own stays, in the order of the whole, and at most one other', () => {
    const ids = FIGURES.map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1, maxLength: ids.length - 1 }), (some) => {
        const excerpt = figuresIn(excerptWith(...some))?.flat();
        // Nothing left out: the chart stands whole.
        if (!excerpt) return;
        expect(excerpt.filter((id) => some.includes(id)).toSorted()).toEqual(some.toSorted());
        expect(excerpt.filter((id) => !some.includes(id)).length).toBeLessThanOrEqual(1);
        expect(excerpt).toEqual(
          WHOLE.groups.flatMap(({ rows }) => rows.map(({ figure }) => figure)).filter((id) => excerpt.includes(id)),
        );
      }),
    );
  });
});

test('a chart stands whole where all of it is the deal’s, or none', () => {
  expect(excerptWith('aws', 'oracle', 'azure', 'amd', 'equity')).toBeUndefined();
  expect(excerptWith()).toBeUndefined();
});

test('of flows stay the deal’s own arrows', () => {
  const flow = (figure: string) => ({ figure, detail: 'cloud' });
  const flows: FormEntry = {
    form: 'flows',
    description: 'A test',
    rows: [
      { label: 'Amazon', flows: [flow('aws'), flow('equity')] },
      { label: 'Oracle', flows: [flow('oracle')] },
    ],
  };
  expect(excerptOf(flows, own('equity'), ledger)).toEqual({
    ...flows,
    rows: [{ label: 'Amazon', flows: [flow('equity')] }],
  });
  expect(excerptOf(flows, own('aws', 'equity', 'oracle'), ledger)).toBeUndefined();
});

test('of paths and of what is due stays the deal’s own line', () => {
  const paths: FormEntry = {
    form: 'paths',
    description: 'A test',
    rows: [
      { label: 'A', deal: 'other' },
      { label: 'B', deal: 'deal', inTable: true },
    ],
  };
  // What the whole chart has no room for has a line of its own there.
  expect(excerptOf(paths, own(), ledger)).toEqual({ ...paths, rows: [{ label: 'B', deal: 'deal' }] });
  const spans: FormEntry = {
    form: 'spans',
    description: 'A test',
    groups: [
      {
        rows: [
          { label: 'A', detail: '', figure: 'x' },
          { label: 'B', detail: '', first: 'y', completion: 'z' },
        ],
      },
    ],
  };
  expect(excerptOf(spans, own('z'), ledger)).toMatchObject({ groups: [{ rows: [{ label: 'B' }] }] });
});

test('what means something only together stays together', () => {
  const shares: FormEntry = {
    form: 'shares',
    description: 'A test',
    unit: 'usd',
    hue: 'from-openai',
    rows: [{ label: '2025', detail: '', parts: [row('azure'), row('aws')], missing: [] }],
  };
  expect(excerptOf(shares, own('aws'), ledger)).toBeUndefined();
});

describe('its words', () => {
  const drawn = (...ids: string[]) => drawExcerpt(WHOLE, own(...ids), 500, drawnWith(ledger, 'c'));

  test('say what is drawn, not what the whole chart says', () => {
    expect(plain(drawn('oracle')?.title ?? '')).toBe('oracle: more than $300 billion');
    expect(plain(drawn('aws', 'amd', 'equity')?.title ?? '')).toBe('aws: $38 billion; amd: not published, and 1 more');
  });

  test('tell a listener what stands there for comparison', () => {
    const { drawn: chart } = drawn('aws') ?? expect.fail('Expected an excerpt');
    expect(plain(render(chart.svg))).toContain(
      'aria-label="aws: $38 billion. For comparison, oracle: more than $300 billion."',
    );
  });

  test('and so does the table', () => {
    expect(drawn('aws')?.drawn.rows.map(({ figure }) => figure)).toEqual(['aws', 'oracle']);
  });
});
