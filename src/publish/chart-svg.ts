import type { Palette } from '../charts/shared/palette.ts';
import { wrapText, type Font } from '../charts/shared/text-width.ts';
import { printPartialDate } from '../ledger/partial-date.ts';
import { escapeXml } from './escape-xml.ts';
import { literalStyles } from './literal-styles.ts';
import { CREDIT, LICENCE } from './credit.ts';
import type { PublishedChart } from './published-chart.ts';

/** px */
const FILE_WIDTH = 720;
const MARGIN = 24;
const TEXT_WIDTH = FILE_WIDTH - 2 * MARGIN;

/** What the pages draw, as markup. */
export interface Drawing {
  /** An `svg` with a height in px. */
  svg: string;
  /** A list of pictures of marks, each followed by its words. */
  key: string;
}

interface TextStyle {
  font: Font;
  lineHeight: number;
  class: string;
  /** px kept free at the end of a line, for systems whose sans runs wide. */
  wide?: number;
}
const TITLE: TextStyle = { font: { size: 20, bold: true }, lineHeight: 26, class: 'title', wide: 40 };
const SUBTITLE: TextStyle = { font: { size: 14 }, lineHeight: 19, class: 'subtitle' };
const SMALL: TextStyle = { font: { size: 12 }, lineHeight: 17, class: 'small' };

const KEY_SAMPLE = 72; // px from a sample to its words
const KEY_COLUMN = (TEXT_WIDTH + MARGIN) / 2;
const KEY_LINE = 34; // px

/**
 * A chart that needs nothing else: its own styles in the colours of one palette, title, notes, sources and
 * licence. Text is set in IBM Plex Sans where it is installed, or in the system's sans.
 *
 * @param css the styles of the charts
 */
export function chartSvg(chart: PublishedChart, drawing: Drawing, css: string, palette: Palette): string {
  const parts: string[] = [];
  let y = MARGIN;
  const text = (words: string, style: TextStyle) => {
    for (const line of wrapText(words, TEXT_WIDTH - (style.wide ?? 0), style.font)) {
      y += style.lineHeight;
      parts.push(`<text class="${style.class}" x="${MARGIN}" y="${y - 6}">${escapeXml(line)}</text>`);
    }
  };
  const place = (markup: string, x: number, width: number, height: number, overflow: 'visible' | 'hidden') =>
    parts.push(`<svg x="${x}" y="${y}" width="${width}" height="${height}" overflow="${overflow}">${markup}</svg>`);

  text(chart.title, TITLE);
  y += 4;
  text(chart.subtitle, SUBTITLE);
  y += 16;

  const height = sizeOf(drawing.svg, 'height');
  place(inPixels(drawing.svg, TEXT_WIDTH), MARGIN, TEXT_WIDTH, height, 'visible');
  y += height + 12;

  const samples = keySamples(drawing.key);
  for (const [i, { picture, width, words }] of samples.entries()) {
    const x = MARGIN + (i % 2) * KEY_COLUMN;
    place(picture, x, width, 24, 'hidden');
    const lines = wrapText(words, KEY_COLUMN - KEY_SAMPLE - 12, SMALL.font);
    const top = y + (lines.length > 1 ? 9 : 16);
    parts.push(
      ...lines.map(
        (line, n) => `<text class="small" x="${x + KEY_SAMPLE}" y="${top + n * 14}">${escapeXml(line)}</text>`,
      ),
    );
    if (i % 2 === 1 || i === samples.length - 1) y += KEY_LINE;
  }

  y += 6;
  parts.push(`<path class="rule" d="M${MARGIN} ${y}.5h${TEXT_WIDTH}"/>`);
  y += 8;
  text(chart.note, SMALL);
  text(`Sources: ${publishersOf(chart).join(', ')}. Sources read up to ${printPartialDate(chart.sourcesRead)}.`, SMALL);
  text(`${CREDIT}, ${LICENCE.name}. ${chart.url}`, SMALL);

  const fullHeight = y + MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="file" width="${FILE_WIDTH}" height="${fullHeight}" viewBox="0 0 ${FILE_WIDTH} ${fullHeight}">`,
    `<title>${escapeXml(chart.title)}</title>`,
    `<desc>${escapeXml(`${chart.description} ${CREDIT}, ${LICENCE.name}, ${LICENCE.url}`)}</desc>`,
    `<style>${literalStyles(css, palette)}</style>`,
    `<path class="ground" d="M0 0h${FILE_WIDTH}v${fullHeight}H0z"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n');
}

const publishersOf = ({ rows }: PublishedChart) => [
  ...new Set(rows.flatMap(({ sources }) => sources.slice(0, 1).map(({ publisher }) => publisher))),
];

/** Widths in px instead of percent, since not all programs resolve them; without what only a pointer needs. */
export const inPixels = (svg: string, width: number) =>
  svg
    .replace(/<rect class="hit[^>]*><\/rect>/g, '')
    // A band cuts its content and needs a width to cut at; what has no height only moves it, and must not cut.
    .replace(/<svg(?![^>]* width=)([^>]*)>/g, (_all, attributes: string) =>
      attributes.includes(' height=')
        ? `<svg${attributes} width="${width}" overflow="hidden">`
        : `<svg${attributes} overflow="visible">`,
    )
    .replace(
      /\b(x|x1|x2|cx|dx|width)="(-?[\d.]+)%"/g,
      (_all, name: string, percent: string) => `${name}="${Number(((Number(percent) / 100) * width).toFixed(2))}"`,
    );

/** Of the outermost element, px. */
export function sizeOf(svg: string, side: 'width' | 'height'): number {
  const size = new RegExp(`^<svg [^>]*?\\b${side}="(\\d+(?:\\.\\d+)?)"`).exec(svg)?.[1];
  if (size === undefined) throw new Error(`a picture without a ${side} in px cannot be put into a file`);
  return Number(size);
}

/** The list items of a key: a picture, then words. */
const keySamples = (key: string) =>
  key
    .split('<li>')
    .slice(1)
    .map((item) => {
      const [, picture = '', words = ''] = /^(<svg.*<\/svg>)(.*?)\s*<\/li>/s.exec(item) ?? [];
      const width = sizeOf(picture, 'width');
      return {
        picture: inPixels(picture, width),
        width,
        words: words.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
      };
    });
