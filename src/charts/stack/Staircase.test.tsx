import { brotliCompressSync } from 'node:zlib';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Ledger } from '../../ledger/ledger.ts';
import { silicon } from '../../ledger/testing.ts';
import { drawChart } from '../draw-chart.ts';
import type { FormEntry } from '../forms.ts';
import { drawnWith } from '../test-support/drawn-with.ts';
import { expectSelfContained, valuesOf } from '../test-support/rules.ts';

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

test('makes every part a link with a full name, in the order of the picture', () => {
  const names = valuesOf(picture, 'aria-label').map((name) => name.replaceAll('\u00a0', ' '));
  expect(names).toEqual([
    'Two readings',
    'Near: up to ≈ 23.75 GW, agreed or scheduled, our sum, with each “up to” in full, up to about 23.75 GW',
    'agreed 5 GW: Near, 5 GW, announced',
    'AMD ≤ 6 GW: Near, up to 6 GW, announced',
    'Broadcom 10 GW: Near, 10 GW, announced',
    'Trainium ≈ 2 GW: Near, about 2 GW, announced',
    'Cerebras 750 MW: Near, 750 MW, announced',
    'Headlines: ≈ 28.75 GW, as announced, our sum, neither floor nor ceiling, about 28.75 GW',
    'intended ≥ 10 GW, replaced: Headlines, at least 10 GW, announced',
    'AMD ≤ 6 GW: Headlines, up to 6 GW, announced',
    'Broadcom 10 GW: Headlines, 10 GW, announced',
    'Trainium ≈ 2 GW: Headlines, about 2 GW, announced',
    'Cerebras 750 MW: Headlines, 750 MW, announced',
    'more not published: Headlines, not published, announced',
  ]);
  expect(valuesOf(picture, 'href').filter((href) => href.startsWith('/figures/'))).toHaveLength(11);
});

test('draws a sum that is no bound in another line than one that is', () => {
  expect(picture.match(/class="sum[^"]*"/g)).toEqual(['class="sum"', 'class="sum mixed"']);
  expect(key).toContain('a sum that mixes floors and ceilings');
});

test('has ids of its own, no script, no style and no number without an end', () => {
  expectSelfContained(picture + key + render(drawChart(readings, drawnWith(ledger, 'd')).svg));
});

test('is small', () => {
  expect(brotliCompressSync(picture + key).length).toBeLessThanOrEqual(3 * 1024);
});
