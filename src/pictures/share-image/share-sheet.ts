import type { Palette } from '../../design/palette.ts';
import { NBSP, withPlainSpaces } from '../../ledger/number-text.ts';
import { escapeXml } from '../escape-xml.ts';
import { FACE_STYLES, type FaceName } from '../font-files.ts';
import { fitText, type FittedText, type Run, type Space } from './fit-text.ts';
import type { ShareNumber } from './share-card.ts';
import type { Typefaces } from './typefaces.ts';

/** px; what Facebook, X, LinkedIn and Slack show uncropped. */
export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;

/** px of a sheet, and where on it text stands; lines are above and below a card's body. */
export interface Format {
  width: number;
  height: number;
  left: number;
  right: number;
  headRule: number;
  footRule: number;
}

const formatOf = (width: number, height: number): Format => ({
  width,
  height,
  left: 116,
  right: width - 60,
  headRule: 108,
  footRule: height - 78,
});

export const SHARE = formatOf(SHARE_WIDTH, SHARE_HEIGHT);

/** Of slides and documents, by name: as wide as a screen, and square. */
export const SLIDES = { wide: formatOf(1200, 675), square: formatOf(900, 900) } as const;
export type SlideName = keyof typeof SLIDES;

/** Pixels of a slide's file across: twice as many as it is mostly shown at. */
export const SLIDE_PIXELS: Readonly<Record<SlideName, number>> = { wide: 1920, square: 1080 };

/** Where a text stands on a sheet. */
export interface TextBox extends Space {
  x: number;
  /** Top of the first line. */
  y: number;
  face: FaceName;
  colour: string;
  /** Of the numbers in it. */
  strong?: string;
  align?: 'start' | 'end';
}

/** A page of the account book, while it is being written on. */
export class ShareSheet {
  readonly palette: Palette;
  readonly format: Format;
  readonly parts: string[] = [];
  readonly #faces: Typefaces;

  constructor(faces: Typefaces, palette: Palette, format: Format) {
    this.#faces = faces;
    this.palette = palette;
    this.format = format;
  }

  /** px of a line */
  get width(): number {
    return this.format.right - this.format.left;
  }

  fit(runs: readonly Run[], face: FaceName, space: Space): FittedText {
    return fitText(runs, this.#faces[face], space);
  }

  /** @returns the bottom of the text */
  set(runs: readonly Run[], box: TextBox): number {
    const fitted = this.fit(runs, box.face, box);
    this.draw(fitted, box);
    return box.y + fitted.lines.length * fitted.lineHeight;
  }

  /**
   * A number as large as it goes, its bound above it; it stands on the bottom of its box.
   *
   * @returns its width, px
   */
  setNumber(
    { bound, value }: ShareNumber,
    { width, y, bottom, largest }: { width: number; y: number; bottom: number; largest: number },
  ): number {
    const { ink, signal } = this.palette;
    const boundSize = bound === '' ? 0 : largest * 0.4;
    // A number stands in one line; words may take several.
    const text = value.length > 22 ? withPlainSpaces(value) : value.replaceAll(' ', NBSP);
    const room = { width, height: bottom - y - boundSize, largest, leading: 1.06 };
    const fitted = this.fit([{ text }], 'serif', room);
    const top = bottom - fitted.lines.length * fitted.lineHeight;
    this.draw(fitted, { ...room, x: this.format.left, y: top, face: 'serif', colour: ink });
    if (bound !== '') {
      const above = { y: top - boundSize * 0.95, height: boundSize * 1.2, largest: boundSize, leading: 1.1 };
      this.set([{ text: bound }], { ...above, x: this.format.left, width, face: 'serif', colour: signal });
    }
    const measure = this.#faces.serif;
    const widths = fitted.lines.map((runs) => runs.reduce((sum, run) => sum + measure(run.text), 0));
    return Math.max(0, ...widths) * fitted.size;
  }

  draw({ lines, size, lineHeight }: FittedText, box: TextBox): void {
    const { x, y, face, colour, strong = colour, align = 'start' } = box;
    for (const [i, runs] of lines.entries()) {
      // Ascenders and descenders share what a line has to spare.
      const baseline = y + i * lineHeight + lineHeight / 2 + size * 0.34;
      const spans = runs.map((run) => {
        const text = escapeXml(run.text);
        return run.strong === true && strong !== colour ? `<tspan fill="${strong}">${text}</tspan>` : text;
      });
      const anchor = align === 'end' ? ' text-anchor="end"' : '';
      this.parts.push(
        `<text x="${round(x)}" y="${round(baseline)}" font-size="${round(size)}" fill="${colour}"${anchor} xml:space="preserve" style="${FACE_STYLES[face]}">${spans.join('')}</text>`,
      );
    }
  }

  line(x: number, y: number, width: number, colour: string, thick: number): void {
    this.parts.push(`<path fill="${colour}" d="M${x} ${round(y)}h${round(width)}v${thick}h-${round(width)}z"/>`);
  }
}

export const round = (n: number) => Number(n.toFixed(1));
