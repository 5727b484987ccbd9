import { brotliCompressSync } from 'node:zlib';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Ledger } from '../ledger/ledger.ts';
import { silicon } from '../ledger/testing.ts';
import { drawChart, type FormEntry } from './draw-chart.ts';
import { drawnWith } from './test-support/drawn-with.ts';

const part = (label: string) => ({ label, figure: label });
const ledger = new Ledger([
  silicon('agreed', '5 GW'),
  silicon('intended', 'at least 10 GW', { supersededBy: 'agreed' }),
  silicon('AMD', 'up to 6 GW'),
  silicon('Broadcom', '10 GW'),
  silicon('Trainium', 'about 2 GW'),
  silicon('Cerebras', '750 MW'),
  silicon('more', 'not published'),
]);
const readings: FormEntry = {
  form: 'stack',
  description: 'Two readings',
  unit: 'gw',
  hue: 'power',
  rows: [
    {
      label: 'Near',
      detail: 'agreed or scheduled',
      parts: ['agreed', 'AMD', 'Broadcom', 'Trainium', 'Cerebras'].map(part),
    },
    {
      label: 'Headlines',
      detail: 'as announced',
      parts: ['intended', 'AMD', 'Broadcom', 'Trainium', 'Cerebras', 'more'].map(part),
    },
  ],
};
const drawn = drawChart(readings, drawnWith(ledger, 'c'));
const [picture, key] = [render(drawn.svg), render(drawn.key)];
const valuesOf = (markup: string, attribute: string) =>
  [...markup.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');

test('makes every part a link with a full name, in the order of the picture', () => {
  const names = valuesOf(picture, 'aria-label').map((name) => name.replaceAll('\u00a0', ' '));
  expect(names).toEqual([
    'Two readings',
    'Near: up to about 23.75 GW, our sum, with each “up to” in full',
    'Near: agreed, 5 GW, announced',
    'Near: AMD, up to 6 GW, announced',
    'Near: Broadcom, 10 GW, announced',
    'Near: Trainium, about 2 GW, announced',
    'Near: Cerebras, 750 MW, announced',
    'Headlines: about 28.75 GW, our sum, neither floor nor ceiling',
    'Headlines: intended, at least 10 GW, announced, replaced',
    'Headlines: AMD, up to 6 GW, announced',
    'Headlines: Broadcom, 10 GW, announced',
    'Headlines: Trainium, about 2 GW, announced',
    'Headlines: Cerebras, 750 MW, announced',
    'Headlines: more, not published, announced',
  ]);
  expect(valuesOf(picture, 'href').filter((href) => href.startsWith('/figures/'))).toHaveLength(11);
});

test('draws a sum that is no bound in another line than one that is', () => {
  expect(picture.match(/class="sum[^"]*"/g)).toEqual(['class="sum"', 'class="sum mixed"']);
  expect(key).toContain('a sum that mixes floors and ceilings');
});

test('has ids of its own, and refers to no others', () => {
  const page = picture + key + render(drawChart(readings, drawnWith(ledger, 'd')).svg);
  const ids = valuesOf(page, 'id');
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, use] of picture.matchAll(/(?:url\(|href=")#([^)"]*)/g)) expect(ids).toContain(use);
});

test('is small, and has no script, no style and no number without an end', () => {
  expect(brotliCompressSync(picture + key).length).toBeLessThanOrEqual(3 * 1024);
  expect(picture + key).not.toMatch(/<script|style=|NaN|Infinity|undefined/);
});
