import { expect, test } from 'vitest';
import { barsRows } from './bars-rows.ts';
import { bar, capacityChart, chartOf, valueChart } from '../test-support/sample-charts.ts';

test('says of a bar what the picture says', () => {
  expect(barsRows(chartOf(bar('at least 10 GW', { detail: 'letter of intent' })))).toEqual([
    {
      group: undefined,
      hue: 'power',
      label: 'NVIDIA',
      detail: 'letter of intent',
      part: 'whole',
      words: 'at least 10\u00a0GW',
      unit: 'gw',
      lower: 10,
      upper: undefined,
      lowerOpen: false,
      upperOpen: false,
      approximate: false,
      basis: 'announced',
      asOf: '2026-02-27',
      sources: ['a-source'],
      figure: 'a-figure',
      href: '/figures/a-figure/',
    },
  ]);
});

test('leaves the bounds of an unpublished number out', () => {
  expect(barsRows(chartOf(bar('not published')))).toMatchObject([
    { words: 'not published', lower: undefined, upper: undefined },
  ]);
});

test('tells “more than” from “at least”', () => {
  expect(barsRows(chartOf(bar('more than 10 GW')))).toMatchObject([{ lower: 10, lowerOpen: true, upperOpen: false }]);
});

test('lists the dated part after its bar', () => {
  const rows = barsRows(capacityChart);
  expect(rows.map(({ label, part }) => `${label} ${part}`)).toEqual([
    'NVIDIA whole',
    'Broadcom whole',
    'Broadcom inner',
    'AMD whole',
    'AMD inner',
    'Amazon Trainium whole',
    'Cerebras whole',
  ]);
});

test('keeps groups apart', () => {
  expect(new Set(barsRows(valueChart).map(({ group, hue }) => `${group}: ${hue}`))).toEqual(
    new Set(['OpenAI pays: from-openai', 'OpenAI receives: into-openai']),
  );
});
