import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dark, light } from '../design/palette.ts';
import { capacityChart, unrulyChart, valueChart } from '../charts/test-support/sample-charts.ts';
import { chartSvg } from './chart-svg.tsx';
import { drawPng } from './draw-png.ts';
import { filePaper } from './file-paper.ts';
import { unplainIn } from './test-support/plain-svg.ts';
import { drawingOf, inFile, published } from '../publish/test-support/sample-published.ts';

const css = readFileSync(new URL('../charts/chart.css', import.meta.url), 'utf8');

/** Names of elements that are not closed, or closed by another. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  const problems: string[] = [];
  for (const [, closing, name = '', empty] of xml.matchAll(/<(\/?)([\w-]+)(?:\s+[\w:-]+="[^"<]*")*\s*(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) problems.push(`</${name}>`);
    } else if (!empty) open.push(name);
  }
  return [...problems, ...open];
}

describe.each([
  ['capacity', capacityChart],
  ['value', valueChart],
  ['unruly', unrulyChart],
])('the file of the %s chart', (_name, sample) => {
  const svg = chartSvg(published(sample), inFile(sample), filePaper(css, light));

  test('is well-formed', () => {
    expect(unbalanced(svg)).toEqual([]);
    // Everything that begins like a tag is one, and no ampersand stands bare.
    expect(svg.match(/</g)).toHaveLength(svg.match(/<\/?[\w-]+(?:\s+[\w:-]+="[^"<]*")*\s*\/?>/g)?.length ?? 0);
    expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#)/);
  });

  test('needs nothing from elsewhere', () => {
    expect(svg).not.toMatch(/var\(|color-mix|@container|@supports|calc\(|<script|<image|@import/);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    for (const [, id = ''] of svg.matchAll(/(?:url\(|href=")#([^)"]*)/g)) expect(svg).toContain(`id="${id}"`);
  });

  test('is drawn within its frame, by what every program understands', () => {
    expect(unplainIn(svg)).toEqual([]);
  });

  test('names its source and licence where one sees them', () => {
    const texts = [...svg.matchAll(/<text [^>]*>([^<]*)/g)]
      .map(([, text]) => text)
      .join(' ')
      .replaceAll('\u00a0', ' ');
    expect(texts).toContain('Sources: Reuters. Sources read up to 8 October 2026.');
    expect(texts).toContain('Compute Ledger, CC BY 4.0. https://ledger.test/charts/a-chart/');
  });

  test('explains its marks', () => {
    const { key } = drawingOf(sample);
    const words = [...key.matchAll(/<\/svg>([^<]+)<\/li>/g)].map(([, text = '']) => text.split(' ')[0] ?? '');
    expect(words.length).toBeGreaterThan(1);
    for (const word of words) expect(svg).toContain(`>${word}`);
  });
});

test('takes the colours of the dark', () => {
  const svg = chartSvg(published(valueChart), inFile(valueChart), filePaper(css, dark));
  expect(svg).toContain(dark.paper);
  for (const colour of [light.paper, light.ink, light.out]) expect(svg).not.toContain(colour);
});

test('becomes pixels of its size, twice as many where asked', async () => {
  const svg = chartSvg(published(capacityChart), inFile(capacityChart), filePaper(css, light));
  const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
  for (const scale of [1, 2]) {
    const png = Buffer.from(await drawPng(svg, scale, process.cwd()));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([720 * scale, height * scale]);
    // A picture without its letters compresses to far less.
    expect(png.length).toBeGreaterThan(20_000);
  }
});
