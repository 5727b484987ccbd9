/** What passes the check can be drawn: no chart that an editor writes ends a build after "in order". */
import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { FORM_NAMES } from '../charts/written-forms.ts';
import { drawChart, drawThumbnail } from '../charts/draw-chart.ts';
import { drawFitted } from '../charts/draw-fitted.ts';
import { drawExcerpt } from '../charts/draw-excerpt.ts';
import { drawShort } from '../charts/draw-short.ts';
import { testPaper } from '../charts/test-support/test-paper.ts';
import { printedTexts } from '../views/chart/printed-texts.ts';
import { parsePartialDate } from '../ledger/partial-date.ts';
import { check } from './check.ts';
import { siteWith } from './test-support/small-site.ts';
import { SMALL_SITE } from './test-support/small-site-files.ts';

const claim = (what: string) =>
  `claims: [{ ${what}, basis: announced, asOf: 2026-03, source: acme-10q-2026-06, evidence: its words }]`;
const value = (wording: string) => claim(`value: ${wording}`);
const POWER = 'unit: gw, deals: [gamma], capacity: { layer: site, power: it }';
const COSTS = 'unit: usd, money: { kind: purchase-commitment, payer: openai, payee: gamma }';

/** Every kind of thing that a chart might be made to draw. */
const FIGURES = {
  one: `${POWER}, ${value('1 GW')}`,
  five: `${POWER}, ${value('about 5 GW')}`,
  floor: `${POWER}, ${value('at least 2 GW')}`,
  ceiling: `${POWER}, ${value('up to 3 GW')}`,
  range: `${POWER}, ${value('between 1 GW and 4 GW')}`,
  loss: `${POWER}, ${value('−2 GW')}`,
  losses: `${POWER}, ${value('between −2 GW and 1 GW')}`,
  endless: `${POWER}, ${value('at most 2 GW')}`,
  zero: `${POWER}, ${value('0 GW')}`,
  secret: `${POWER}, ${value('not published')}`,
  said: `${POWER}, ${claim('words: many')}`,
  unsure: `${POWER}, ${claim('value: 1 GW, standing: unverified, why: Nobody knows.')}`,
  undated: `${POWER}, claims: [{ value: 1 GW, basis: announced, source: acme-10q-2026-06, evidence: its words }]`,
  before: `${POWER}, supersededBy: five, ${value('at least 9 GW')}`,
  dropped: `${POWER}, cancelled: In 2026., ${value('1 GW')}`,
  within: `${POWER}, partOf: [five], ${value('1 GW')}`,
  rest: `${POWER}, formula: five - range`,
  open: `${POWER}, formula: five - floor`,
  total: `${POWER}, formula: 'sum(one, five)'`,
  price: `${COSTS}, ${value('$5 billion')}`,
  prices: `${COSTS}, ${value('up to $6 billion')}`,
  free: `${COSTS}, ${value('$0')}`,
  refund: `${COSTS}, ${value('−$1 billion')}`,
  'no-price': `${COSTS}, ${value('not published')}`,
  'maybe-price': `${COSTS}, ${claim('value: $1 billion, standing: unverified, why: Nobody knows.')}`,
  nobody: `unit: usd, money: { kind: capital-in }, ${value('$1 billion')}`,
  aside: `unit: usd, money: { kind: capital-in, payer: gamma, payee: acme }, ${value('$1 billion')}`,
  shares: `unit: shares, money: { kind: equity-received, payer: gamma, payee: openai }, ${value('5 shares')}`,
  'maybe-shares': `unit: shares, money: { kind: equity-received, payer: gamma, payee: openai }, ${claim('value: 5 shares, standing: unverified, why: Nobody knows.')}`,
  year: `unit: date, ${value("'2026'")}`,
  by: `unit: date, ${value("'by 2027-06'")}`,
  later: `unit: date, ${value("'from 2029'")}`,
  someday: `unit: date, ${value('not published')}`,
  none: `unit: suppliers, ${value('0 suppliers')}`,
  single: `unit: suppliers, ${value('1 supplier')}`,
  several: `unit: suppliers, ${value('about 2 suppliers')}`,
  fewest: `unit: suppliers, ${value('at least 1 supplier')}`,
  timeless:
    'unit: suppliers, claims: [{ value: 1 supplier, basis: announced, source: acme-10q-2026-06, evidence: its words }]',
};

const FIXED = {
  'content/figures/drawn.yaml': Object.entries(FIGURES)
    .map(([id, keys]) => `${id}: { label: ${id}, ${keys} }\n`)
    .join(''),
  ...Object.fromEntries(
    Object.keys(SMALL_SITE)
      .filter((path) => /\/(?:deals|explainers|faq|corrections)\//.test(path))
      .map((path) => [path, undefined]),
  ),
};

/** What an article that shows the chart might call its own. */
const isOwn = (id: string) => ['one', 'secret', 'price', 'year'].includes(id);

/** Mostly what belongs into a place, so that many charts are in order, and now and then anything at all. */
const oneOf = (...fitting: (keyof typeof FIGURES)[]) =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...fitting), weight: 9 },
    { arbitrary: fc.constantFrom(...(Object.keys(FIGURES) as (keyof typeof FIGURES)[])), weight: 1 },
  );
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
const rows = <T>(row: fc.Arbitrary<T>, minLength = 1) => fc.array(row, { minLength, maxLength: 3 });
const amounts = oneOf('one', 'five', 'floor', 'ceiling', 'range', 'secret', 'endless', 'open', 'zero', 'total');
const oneRow = <T>(row: fc.Arbitrary<T>) => fc.array(row, { minLength: 1, maxLength: 1 });
const label = fc.constant('Gamma');
const detail = fc.constant('what it is');
const hue = fc.constant('power');
const member = (figure: fc.Arbitrary<string>) => fc.record({ label, figure });

const charts = fc.oneof(
  fc.record({
    form: fc.constant('bars'),
    unit: fc.constant('gw'),
    groups: rows(
      fc.record({
        hue,
        rows: rows(
          fc.record({
            label,
            detail,
            figure: amounts,
            inner: maybe(oneOf('one', 'range', 'floor')),
            aside: maybe(fc.constant('no length')),
          }),
        ),
      }),
    ),
  }),
  fc.record({
    form: fc.constant('stack'),
    unit: fc.constant('gw'),
    hue,
    rows: rows(fc.record({ label, detail, total: maybe(oneOf('total', 'secret')), parts: rows(member(amounts), 2) })),
  }),
  fc.record({
    form: fc.constant('shares'),
    unit: fc.constant('gw'),
    hue,
    rows: rows(
      fc.record({
        label,
        detail,
        parts: rows(member(oneOf('one', 'five', 'floor', 'range', 'total')), 2),
        missing: fc.array(member(oneOf('secret', 'ceiling', 'endless', 'losses')), { maxLength: 2 }),
      }),
    ),
  }),
  fc.record({
    form: fc.constant('flows'),
    rows: rows(
      fc.record({
        label,
        flows: rows(
          fc.record({
            figure: oneOf('price', 'prices', 'no-price', 'shares', 'aside', 'maybe-price', 'maybe-shares', 'free'),
            detail,
            to: maybe(fc.constant('Acme')),
          }),
        ),
      }),
    ),
  }),
  fc.record({
    form: fc.constant('spans'),
    groups: rows(
      fc.record({
        rows: rows(
          fc.record({
            label,
            detail,
            figure: maybe(amounts),
            first: oneOf('year', 'by', 'later'),
            completion: maybe(oneOf('year', 'by', 'later')),
          }),
        ),
      }),
    ),
  }),
  fc.record({
    form: fc.constant('paths'),
    until: maybe(fc.constantFrom('2020', '2026-03', '2040')),
    rows: rows(fc.record({ label, deal: fc.constant('gamma'), inTable: maybe(fc.constant(true)) })),
  }),
  fc.record({
    form: fc.constant('ladder'),
    rows: rows(fc.record({ label, detail: maybe(detail), figure: amounts, deal: fc.constant('gamma') })),
  }),
  fc.record({
    form: fc.constant('steps'),
    groups: oneRow(
      fc.record({
        start: fc.option(fc.record({ label, detail, figure: oneOf('none', 'single', 'timeless') }), { nil: undefined }),
        rows: oneRow(
          fc.record({ label, detail, deal: fc.constant('gamma'), on: fc.constantFrom('2026-03', '2026-03', '2027') }),
        ),
        stated: fc.record({ label, detail, figure: oneOf('single', 'single', 'several', 'timeless') }),
      }),
    ),
  }),
);

const READ_UP_TO = parsePartialDate('2026-10-08') ?? expect.fail('no day');
const SAID = { title: 'A chart', subtitle: 'Its measure', description: 'What it shows.', note: 'Nothing is left out.' };

const errorsOf = (files: Record<string, string>) => {
  const { content, diagnostics } = check(siteWith({ ...FIXED, ...files }));
  return { content, errors: diagnostics.filter(({ severity }) => severity === 'error') };
};
const chartPath = (i: number) => `content/charts/chart-${i}.yaml`;

test('a chart that is in order can be drawn, whatever it draws', { timeout: 60_000 }, () => {
  const passed = new Map<string, number>();
  fc.assert(
    fc.property(fc.array(charts, { minLength: 30, maxLength: 40 }), (all) => {
      const { content, errors } = errorsOf(
        Object.fromEntries(all.map((chart, i) => [chartPath(i), JSON.stringify({ ...SAID, ...chart })])),
      );
      const wrong = new Set(errors.map(({ file }) => file));
      for (const { entry, data } of content.parsed('charts')) {
        if (wrong.has(entry.file.path)) continue;
        passed.set(data.form, (passed.get(data.form) ?? 0) + 1);
        const printed = printedTexts(content.ledger, data);
        const context = {
          ledger: content.ledger,
          hrefOf: (id: string) => `/figures/${id}/`,
          idPrefix: 'drawn',
          readUpTo: READ_UP_TO,
          deals: content.parsed('records').map(({ entry: deal, data: { path } }) => ({ id: deal.id, href: '#', path })),
        };
        const { svg, inFile } = drawChart(printed, context);
        const excerpt = drawExcerpt(printed, { deal: 'gamma', isOwn }, 500, context);
        const fitted = drawFitted(printed, 120, context);
        const thumbnail = drawThumbnail(printed, context, { width: 600, height: 300, paper: testPaper });
        const short = drawShort(printed, context, 260);
        const inShape = [fitted.svg, inFile.draw(testPaper(700)), thumbnail.picture, short.picture];
        for (const picture of [svg, ...inShape, ...(excerpt ? [excerpt.drawn.svg] : [])])
          expect(renderToString(picture)).not.toMatch(/NaN|Infinity|undefined/);
      }
    }),
    { numRuns: 12, endOnFailure: true },
  );
  // Of each form some are in order, or the rest would say nothing.
  expect([...passed.keys()].toSorted()).toEqual(FORM_NAMES.toSorted());
});
