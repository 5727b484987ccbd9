import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { themed } from '../../design/themed.ts';
import type { BarChart } from './bar-chart.ts';
import { BoundBars } from './BoundBars.tsx';
import { PAGE } from '../shared/surface.ts';
import { Key } from '../shared/key/Key.tsx';
import { barChartKey } from './bars-key.ts';
import { placeBars } from './place-bars.ts';
import { LABEL_WIDTH, NAME_FONT, TEXT_FONT } from '../shared/text/place-label.ts';
import { bar, capacityChart, chartOf, indicatorChart, unrulyChart, valueChart } from '../test-support/sample-charts.ts';
import { expectSelfContained, valuesOf } from '../test-support/rules.ts';
import { BESIDE } from '../test-support/text-boxes.ts';

const draw = (chart: BarChart, idPrefix = 'c') => render(<BoundBars on={PAGE} chart={chart} idPrefix={idPrefix} />);
const css = themed(readFileSync(new URL('../chart.css', import.meta.url), 'utf8'));

test('draws a bar in full', () => {
  const lines = draw(chartOf(bar('about 2 GW', { detail: 'agreement' }))).replaceAll(/> ?</g, '>\n<');
  expect(lines).toMatchInlineSnapshot(`
    "<svg xmlns="http://www.w3.org/2000/svg" class="bars bound-bars" width="100%" height="72" role="group" aria-label="A test">
    <rect class="line" y="26" width="100%" height="1">
    </rect>
    <g aria-hidden="true">
    <defs>
    <g id="c-grid">
    <line stroke="currentColor" x1="0%" x2="0%" y2="100%">
    </line>
    <line x1="24.91%" x2="24.91%" y2="100%">
    </line>
    <line x1="49.82%" x2="49.82%" y2="100%">
    </line>
    <line x1="74.73%" x2="74.73%" y2="100%">
    </line>
    <line x1="99.64%" x2="99.64%" y2="100%">
    </line>
    </g>
    </defs>
    <text x="0%" y="12" text-anchor="start">0</text>
    <text x="24.91%" y="12" text-anchor="middle">500 MW</text>
    <text x="49.82%" y="12" text-anchor="middle">1 GW</text>
    <text x="74.73%" y="12" text-anchor="middle">1.5 GW</text>
    <text x="99.64%" y="12" text-anchor="end">2 GW</text>
    <svg class="grid full" y="26" height="46">
    <use href="#c-grid">
    </use>
    </svg>
    </g>
    <g class="power">
    <g transform="translate(0 26)">
    <a href="/figures/a-figure/" aria-label="NVIDIA: ≈ 2 GW, agreement, about 2 GW, announced">
    <rect class="hit row" y="-3.5" width="100%" height="46">
    </rect>
    <g class="label">
    <text class="name" y="14">NVIDIA</text>
    <text class="value" x="100%" y="14">
    <tspan>≈</tspan> 2 GW</text>
    <text class="beside" x="71" y="14">agreement</text>
    <text class="below" y="29">agreement</text>
    </g>
    <g class="band" transform="translate(0 19)">
    <svg height="20">
    <use class="grid" href="#c-grid">
    </use>
    <rect class="solid" y="2" width="99.64%" height="16">
    </rect>
    </svg>
    </g>
    </a>
    </g>
    </g>
    </svg>"
  `);
});

test('is as wide as its place and of one height', () => {
  expect(draw(capacityChart)).toMatch(
    new RegExp(`^<svg [^>]*width="100%" height="${placeBars(capacityChart).height}"`),
  );
  expect(draw(capacityChart)).not.toContain('viewBox');
});

test('makes every mark a link with a name', () => {
  const names = valuesOf(draw(capacityChart), 'aria-label').map((name) => name.replaceAll('\u00a0', ' '));
  expect(names).toEqual([
    capacityChart.description,
    'NVIDIA: 5 GW, agreed February 2026, replacing a letter of intent, announced',
    'Broadcom: 10 GW, first 1.3 GW, term sheet; first part planned for 2027, announced',
    'Broadcom: 1.3 GW of it has a near-term schedule, announced',
    'AMD: reported up to 6 GW, first 1 GW, agreement; first part is the first phase',
    'AMD: 1 GW of it has a near-term schedule, announced',
    'Amazon Trainium: ≈ 2 GW, part of the AWS expansion, about 2 GW, announced',
    'Cerebras: 750 MW, agreement, in tranches through 2028, announced',
  ]);
  expect(valuesOf(draw(capacityChart), 'href').filter((href) => href.startsWith('/figures/'))).toHaveLength(7);
});

test('names each mark by all that is printed on it, in one piece', () => {
  const words = (text: string) => text.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  for (const chart of [capacityChart, valueChart]) {
    const links = [...draw(chart).matchAll(/<a href="[^"]*" aria-label="([^"]*)">(.*?)<\/a>/g)];
    expect(links.length).toBeGreaterThan(6);
    for (const [, name = '', content = ''] of links) {
      const printed = content.replace(/<text class="beside".*?<\/text>/g, '').replace(/<[^>]*>/g, '');
      expect(` ${words(name).join(' ')} `).toContain(` ${words(printed).join(' ')} `.replace(/^ +$/, ' '));
    }
  }
});

test('prints “not published” in an empty place, and draws no bar there', () => {
  const markup = draw(chartOf(bar('not published')));
  expect(markup).toContain('not published</text>');
  expect(markup).not.toMatch(/class="(solid|outlined|open)"/);
});

test('points with the direction of the money', () => {
  const markup = draw(valueChart);
  expect(markup).toContain('OpenAI pays');
  expect(markup.match(/class="(from-openai|into-openai)"/g)).toEqual(['class="from-openai"', 'class="into-openai"']);
});

test('tells marks apart without colour', () => {
  const shapes = ['5 GW', 'at least 5 GW', 'up to 5 GW', 'between 3 GW and 5 GW', 'not published'].map((wording) =>
    draw(chartOf(bar(wording), bar('6 GW'))).replace(/ aria-label="[^"]*"|<text.*?<\/text>/g, ''),
  );
  expect(new Set(shapes).size).toBe(shapes.length);
});

test('draws what may be less in the only texture that there is', () => {
  expect(draw(chartOf(bar('5 GW', { basis: 'reported' })))).not.toContain('<pattern');
  expect(draw(chartOf(bar('up to 5 GW')))).toContain('fill="url(#c-0-hatch)"');
});

describe.each([
  ['capacity', capacityChart],
  ['value', valueChart],
  ['unruly', unrulyChart],
  ['indicator', indicatorChart],
])('the %s chart', (_name, chart) => {
  const markup = draw(chart);

  test('has ids of its own, no script, no style and no number without an end', () => {
    expectSelfContained(`${markup}${render(<Key chartKey={barChartKey(chart)} idPrefix="k" />)}${draw(chart, 'd')}`);
  });

  test('comes out the same twice', () => {
    expect(draw(chart)).toBe(markup);
  });
});

test.each([
  ['capacity', capacityChart],
  ['value', valueChart],
])('the %s chart and its key are small', (_name, chart) => {
  const bytes = (markup: string) => brotliCompressSync(markup).length;
  expect(bytes(draw(chart))).toBeLessThanOrEqual(3 * 1024);
  expect(bytes(draw(chart) + render(<Key chartKey={barChartKey(chart)} idPrefix="k" />))).toBeLessThanOrEqual(3 * 1024);
});

test('prints hostile text as text', () => {
  const hostile = '"><script>alert(1)</script>';
  const chart: BarChart = {
    description: hostile,
    unit: 'gw',
    groups: [
      {
        heading: hostile,
        hue: 'power',
        bars: [{ ...bar('5 GW', { label: hostile, detail: hostile }), href: hostile }],
      },
    ],
  };
  expect(draw(chart)).not.toContain('<script');
  expect(draw(chart)).not.toMatch(/"[^ />=]*><script/);
});

describe('the stylesheet', () => {
  test('prints no text below 12 px, and what was estimated is what is printed', () => {
    const sizes = [...css.matchAll(/(\d+)px\/|font-size: (\d+)px/g)].map((match) => Number(match[1] ?? match[2]));
    expect(new Set(sizes)).toEqual(new Set([NAME_FONT.size, TEXT_FONT.size]));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  test('moves labels to where the tests of overlap expect them', () => {
    expect(css).toContain(`(min-width: ${BESIDE.from}px)`);
    expect(css).toContain(`padding-left: ${BESIDE.plot}px`);
    expect(css).toContain(`translate: -${BESIDE.plot}px ${BESIDE.labelY}px`);
    expect(css).toContain(`translate: -${BESIDE.plot}px ${BESIDE.headingY}px`);
    expect(css).toContain(`transform: translateY(${BESIDE.bandY}px)`);
    expect(LABEL_WIDTH).toBeLessThan(BESIDE.plot);
  });
});
