import type { Palette } from '../../charts/palette.ts';
import { NBSP, withPlainSpaces } from '../../ledger/number-text.ts';
import { sizeOf } from '../chart-svg.ts';
import { escapeXml } from '../escape-xml.ts';
import { FACE_STYLES, type FaceName } from '../font-files.ts';
import { fitText, type FittedText, type Run, type Space } from './fit-text.ts';
import type { ShareCard, ShareNumber } from './share-card.ts';
import type { Typefaces } from './typefaces.ts';
import { wholeRows } from './whole-rows.ts';

/** px; what Facebook, X, LinkedIn and Slack show uncropped. */
export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;

const LEFT = 116;
const RIGHT = 1140;
const WIDTH = RIGHT - LEFT;
const HEAD_RULE = 108;
const FOOT_RULE = 552;

/** Where the text of a card stands on its sheet. */
interface Place extends Space {
  x: number;
  /** Top of the first line. */
  y: number;
  face: FaceName;
  colour: string;
  /** Of the numbers in it. */
  strong?: string;
  align?: 'start' | 'end';
}

/**
 * A page of the account book: what kind of entry it is, what it says, as of when. Its first 630 px are the image;
 * with a chart it is longer, since resvg cannot draw what lies wholly outside of its sheet.
 */
export function shareSvg(card: ShareCard, faces: Typefaces, palette: Palette): string {
  const { paper, ink, soft, signal, rule } = palette;
  const parts: string[] = [];
  let height = SHARE_HEIGHT;
  const set = (runs: readonly Run[], place: Place) => {
    const fitted = fitText(runs, faces[place.face], place);
    parts.push(...drawLines(fitted, place));
    return place.y + fitted.lines.length * fitted.lineHeight;
  };
  const setNumber = (
    { bound, value }: ShareNumber,
    place: { width: number; y: number; bottom: number; largest: number },
  ) => {
    const { width, y, bottom, largest } = place;
    const boundSize = bound === '' ? 0 : largest * 0.4;
    // A number stands in one line; words may take several.
    const runs: Run[] = [{ text: value.length > 22 ? withPlainSpaces(value) : value.replaceAll(' ', NBSP) }];
    const room = { width, height: bottom - y - boundSize, largest, leading: 1.06 };
    const fitted = fitText(runs, faces.serif, room);
    const top = bottom - fitted.lines.length * fitted.lineHeight;
    parts.push(...drawLines(fitted, { ...room, x: LEFT, y: top, face: 'serif', colour: ink }));
    if (bound !== '') {
      const above = {
        x: LEFT,
        y: top - boundSize * 0.95,
        width,
        height: boundSize * 1.2,
        largest: boundSize,
        leading: 1.1,
      };
      set([{ text: bound }], { ...above, face: 'serif', colour: signal });
    }
    const drawn = Math.max(0, ...fitted.lines.map((line) => lineWidth(line, faces.serif))) * fitted.size;
    return drawn;
  };

  const wide = { x: LEFT, width: WIDTH };
  const bodyTop = HEAD_RULE + 22;
  const bodyBottom = FOOT_RULE - 26;
  switch (card.body.form) {
    case 'total': {
      const y = set(card.title, {
        ...wide,
        y: bodyTop,
        height: 124,
        largest: 46,
        leading: 1.25,
        face: 'sans',
        colour: ink,
      });
      const width = setNumber(card.body.number, { ...wide, y, bottom: bodyBottom - 24, largest: 232 });
      // The double line below a total of an account.
      for (const offset of [0, 7]) parts.push(line(LEFT, bodyBottom - 10 + offset, width, ink, 2.5));
      break;
    }
    case 'key': {
      const { number, caption } = card.body;
      const titleSpace = { height: 232, largest: 66, leading: 1.12 };
      const y = set(card.title, { ...wide, ...titleSpace, y: bodyTop, face: 'serif', colour: ink, strong: signal });
      const numberWidth = 640;
      const width = setNumber(number, { width: numberWidth, y: y + 8, bottom: bodyBottom, largest: 138 });
      const x = LEFT + width + 44;
      const captionSpace = { x, width: RIGHT - x, height: 120, largest: 32, leading: 1.25 };
      const fitted = fitText([{ text: caption }], faces.sans, captionSpace);
      const top = bodyBottom - 8 - fitted.lines.length * fitted.lineHeight;
      parts.push(...drawLines(fitted, { ...captionSpace, y: top, face: 'sans', colour: soft }));
      break;
    }
    case 'sentence': {
      const question = { height: 150, largest: 44, leading: 1.22, face: 'sansBold', colour: soft } as const;
      const y = set(card.title, { ...wide, ...question, y: bodyTop }) + 14;
      const answer = { height: bodyBottom - y + 10, largest: 80, leading: 1.14, face: 'serif', colour: ink } as const;
      set(card.body.sentence, { ...wide, ...answer, y, strong: signal });
      break;
    }
    case 'picture': {
      const title = { height: 140, largest: 60, leading: 1.12, face: 'serif', colour: ink, strong: signal } as const;
      const { svg } = card.body;
      const y = set(card.title, { ...wide, ...title, y: bodyTop }) + 20;
      const shown = wholeRows(svg, (FOOT_RULE - y) / PICTURE_SCALE) * PICTURE_SCALE;
      height = Math.ceil(Math.max(height, y + sizeOf(svg, 'height') * PICTURE_SCALE));
      parts.push(
        ...picture(card.body, y),
        `<path fill="${paper}" d="M0 ${round(y + shown)}h${SHARE_WIDTH}V${height}H0z"/>`,
      );
      break;
    }
    case 'none':
      set(card.title, {
        ...wide,
        y: bodyTop + 24,
        height: 340,
        largest: 100,
        leading: 1.1,
        face: 'serif',
        colour: ink,
        strong: signal,
      });
  }

  const head = { y: 46, width: 700, height: 50, largest: 40, leading: 1.15, face: 'serif', colour: ink } as const;
  set([{ text: 'Compute ' }, { text: 'Ledger', strong: true }], { ...head, x: LEFT, strong: signal });
  const folio = { y: 56, width: 300, height: 36, largest: 26, leading: 1.2, face: 'sansBold', colour: soft } as const;
  set([{ text: card.kind }], { ...folio, x: RIGHT, align: 'end' });
  set([{ text: card.foot }], {
    ...wide,
    y: FOOT_RULE + 16,
    height: 36,
    largest: 27,
    leading: 1.25,
    face: 'sans',
    colour: soft,
  });

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_WIDTH}" height="${height}" viewBox="0 0 ${SHARE_WIDTH} ${height}">`,
    `<path fill="${paper}" d="M0 0h${SHARE_WIDTH}v${SHARE_HEIGHT}H0z"/>`,
    ...parts,
    // The double line down the margin of an account book.
    ...[76, 83].map((x) => `<path fill="${signal}" fill-opacity=".55" d="M${x} 0h2v${SHARE_HEIGHT}h-2z"/>`),
    line(LEFT, HEAD_RULE, WIDTH, ink, 3),
    line(LEFT, FOOT_RULE, WIDTH, rule, 2),
    '</svg>',
  ].join('');
}

const line = (x: number, y: number, width: number, colour: string, thick: number) =>
  `<path fill="${colour}" d="M${x} ${round(y)}h${round(width)}v${thick}h-${round(width)}z"/>`;

/**
 * A chart, whole: what there is no room for is drawn below the image, on a longer sheet, since resvg cannot draw parts
 * that lie wholly outside of a sheet or of what cuts them.
 */
const picture = ({ svg, styles }: { svg: string; styles: string }, y: number) => [
  `<style>${styles}</style>`,
  `<g class="file" transform="translate(${LEFT} ${round(y)}) scale(${PICTURE_SCALE})">${svg}</g>`,
];

/** How much larger than in a page a chart is drawn, so that its labels can be read. */
const PICTURE_SCALE = 1.4;
/** px of the chart before it is enlarged */
export const PICTURE_WIDTH = Math.floor(WIDTH / PICTURE_SCALE);

function drawLines({ lines, size, lineHeight }: FittedText, place: Place): string[] {
  const { x, y, face, colour, strong = colour, align = 'start' } = place;
  return lines.map((runs, i) => {
    // Ascenders and descenders share what a line has to spare.
    const baseline = y + i * lineHeight + lineHeight / 2 + size * 0.34;
    const spans = runs.map((run) => {
      const text = escapeXml(run.text);
      return run.strong === true && strong !== colour ? `<tspan fill="${strong}">${text}</tspan>` : text;
    });
    const anchor = align === 'end' ? ' text-anchor="end"' : '';
    return `<text x="${round(x)}" y="${round(baseline)}" font-size="${round(size)}" fill="${colour}"${anchor} xml:space="preserve" style="${FACE_STYLES[face]}">${spans.join('')}</text>`;
  });
}

const lineWidth = (runs: readonly Run[], measure: (text: string) => number) =>
  runs.reduce((sum, { text }) => sum + measure(text), 0);

const round = (n: number) => Number(n.toFixed(1));
