import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Ledger } from '../ledger/ledger.ts';
import { date, figure } from '../ledger/testing.ts';
import { drawShort } from './draw-short.ts';
import type { FormEntry } from './forms.ts';
import { drawnWith } from './test-support/drawn-with.ts';

const money = (payer: string, payee: string) => ({ money: { kind: 'purchase-commitment' as const, payer, payee } });
const ledger = new Ledger([
  figure('small', 'gw', '1 GW'),
  figure('large', 'gw', 'at least 10 GW'),
  figure('secret', 'gw', 'not published'),
  figure('paid', 'usd', '$300 billion', money('openai', 'oracle')),
  figure('bought', 'usd', '$38 billion', money('openai', 'aws')),
  figure('priceless', 'usd', 'not published', money('openai', 'amd')),
  figure('first', 'date', '2026-H2'),
  figure('last', 'date', 'by 2029'),
  figure('lent', 'usd', '$5 billion', { money: { kind: 'capital-in', payer: 'amd', payee: 'openai' } }),
]);
const deals = ['chips', 'power'].map((id) => ({
  id,
  href: '/',
  path: [{ stage: 'agreement', what: 'Signed', date: date('2025-10-06'), expected: false, sources: [] } as const],
}));

const rows = ['secret', 'small', 'large'].map((id) => ({ label: id, detail: '', figure: id }));
const bars: FormEntry = { form: 'bars', description: 'Bars', unit: 'gw', groups: [{ hue: 'power', rows }] };
const short = (entry: FormEntry, room = 400) => drawShort(entry, { ...drawnWith(ledger, 'a'), deals }, room);
const namesIn = (entry: FormEntry, room?: number) =>
  [...renderToString(short(entry, room).picture).matchAll(/<span><b>([^<]+)<\/b>/g)].map(([, name]) => name);

test('the longest bars lead, in the order of the chart, and the others are counted', () => {
  const [all, two] = [short(bars), short(bars, 90)];
  expect(all.left).toBe(0);
  expect(namesIn(bars, 90)).toEqual(['small', 'large']);
  expect(two.left).toBe(1);
  expect(two.height).toBeLessThanOrEqual(90);
});

test('what an editor chooses leads, and nothing else is shown', () => {
  const chosen: FormEntry = { ...bars, short: { rows: ['secret', 'large'] } };
  expect(namesIn(chosen)).toEqual(['secret', 'large']);
  expect(short(chosen).left).toBe(1);
});

test('a company that pays no cash has no sides, and a chart of such alone draws nothing that is no number', () => {
  const flow = (label: string, id: string) => ({ label, flows: [{ figure: id, detail: '' }] });
  const flows = (...all: ReturnType<typeof flow>[]): FormEntry => ({ form: 'flows', description: 'Flows', rows: all });
  expect(namesIn(flows(flow('AMD', 'priceless'), flow('Oracle', 'paid')))).toEqual(['Oracle']);
  const none = short(flows(flow('AMD', 'priceless')));
  expect(none.left).toBe(1);
  expect(renderToString(none.picture)).not.toMatch(/NaN|Infinity/);
});

test('deals are counted by where they stand', () => {
  const paths: FormEntry = {
    form: 'paths',
    description: 'Deals',
    rows: [
      { label: 'NVIDIA', deal: 'chips' },
      { label: 'Stargate', deal: 'power' },
    ],
  };
  const markup = renderToString(short(paths).picture);
  expect(markup).toContain('<b>2 of 2</b>');
  expect(markup).toContain('NVIDIA, Stargate');
});

test('a row without a date is counted, and not drawn', () => {
  const spans: FormEntry = {
    form: 'spans',
    description: 'Dates',
    groups: [
      {
        rows: [
          { label: 'Undated', detail: '', figure: 'large' },
          { label: 'Dated', detail: '', first: 'first' },
        ],
      },
    ],
  };
  expect(namesIn(spans)).toEqual(['Dated']);
  expect(short(spans).left).toBe(1);
});

test('flows have the most money on top, and each number on the side of its bar, told to a listener too', () => {
  const flow = (label: string, id: string) => ({ label, flows: [{ figure: id, detail: '' }] });
  const entry: FormEntry = { form: 'flows', description: 'Flows', rows: [flow('AMD', 'lent'), flow('Oracle', 'paid')] };
  const markup = renderToString(short(entry).picture);
  expect(namesIn(entry)).toEqual(['Oracle', 'AMD']);
  expect(markup).toMatch(/text-anchor="end"[^>]*>\$300bn/);
  expect(markup).toMatch(/text-anchor="start"[^>]*>\$5bn/);
  expect(markup).toContain('aria-label="Oracle: OpenAI pays $300bn"');
});

test('a span is one bar a row, with the words of its bounds', () => {
  const row = { label: 'Site', detail: '', first: 'first', completion: 'last' };
  const markup = renderToString(short({ form: 'spans', description: 'Dates', groups: [{ rows: [row] }] }).picture);
  expect(markup.match(/<rect/g)).toHaveLength(1);
  expect(markup).toContain('<b>2026, the rest by 2029</b>');
  expect(markup).toContain('as of ');
});

test('a share has its name below the bar, and the whole beside its own', () => {
  const entry: FormEntry = {
    form: 'shares',
    unit: 'usd',
    hue: 'from-openai',
    description: 'Shares',
    rows: [
      {
        label: '2026',
        detail: '',
        parts: [
          { label: 'Oracle', figure: 'paid' },
          { label: 'AWS', figure: 'bought' },
        ],
        missing: [],
      },
    ],
  };
  const markup = renderToString(short(entry).picture);
  expect(markup).toMatch(/Oracle \d/);
  expect(markup).toMatch(/AWS \d/);
  expect(markup).not.toContain('suppliers');
});
