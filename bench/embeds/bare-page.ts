import type { BarsOfChart } from '../bars.ts';
import { COLOURS } from '../colours.ts';
import { escapeHtml, htmlPage } from './html.ts';
import type { Page } from './page.ts';

/** px */
const ROW = 44;
const NAMES = 140;
const BARS = 320;

/** The least that shows the bars: names, numbers and rectangles in one HTML file, and nothing that can be followed. */
export function barePage(chart: BarsOfChart): Page {
  const furthest = Math.max(...chart.rows.map(({ end }) => end));
  const width = (value: number) => Math.round((value / furthest) * BARS);
  const marks = chart.rows.flatMap(({ name, words, bars, end }, i) => [
    `<text y="${i * ROW + 24}">${escapeHtml(name)}</text>`,
    ...bars.map(
      ({ kind, to }) =>
        `<rect x="${NAMES}" y="${i * ROW + 10}" width="${width(to)}" height="18" fill="${COLOURS[kind]}"/>`,
    ),
    `<text x="${NAMES + width(end) + 4}" y="${i * ROW + 24}">${escapeHtml(words)}</text>`,
  ]);
  const svg = `<svg width="600" height="${chart.rows.length * ROW}">\n${marks.join('\n')}\n</svg>`;
  return { name: 'bare static page', files: { 'index.html': htmlPage(chart, '', svg) } };
}
