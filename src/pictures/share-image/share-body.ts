import type { Run } from './fit-text.ts';
import type { ShareCard, ShareNumber } from './share-card.ts';
import { round, SHARE, type Format, type ShareSheet } from './share-sheet.ts';

const topOf = ({ headRule }: Format) => headRule + 22;
const bottomOf = ({ footRule }: Format) => footRule - 26;

/** How many times larger than in a page a chart is drawn, so that its labels can be read; and more, where it has few rows. */
export const PICTURE_SCALE = 1.6;
export const LARGER_SCALES = [2.4, 2.1, 1.85] as const;
/** px that the title above a chart may take, and that lie between the two */
const PICTURE_TITLE = 100;
const PICTURE_GAP = 14;
const wide = ({ format, width }: ShareSheet) => ({ x: format.left, width });

/** A narrow sheet takes more lines for a title. */
const titleHeight = ({ width }: Format) => (width < SHARE.width ? 1.6 * PICTURE_TITLE : PICTURE_TITLE);

/** px of a chart on a sheet, before it is enlarged so many times */
export const pictureOn = (format: Format, scale: number) => ({
  width: Math.floor((format.right - format.left) / scale),
  height: Math.floor((format.footRule - 14 - topOf(format) - titleHeight(format) - PICTURE_GAP) / scale),
});

/** What a card says, between its head and its foot. */
export function setBody(sheet: ShareSheet, { title, body }: ShareCard): void {
  switch (body.form) {
    case 'total':
      setTotal(sheet, title, body.number);
      break;
    case 'key':
      setKey(sheet, title, body.number, body.caption);
      break;
    case 'sentence':
      setSentence(sheet, title, body.sentence);
      break;
    case 'picture':
      setPicture(sheet, title, body);
      break;
    case 'none':
      setTitle(sheet, title, { y: topOf(sheet.format) + 24, height: 340, largest: 100, leading: 1.1 });
  }
}

/** @returns the bottom of the title */
function setTitle(
  sheet: ShareSheet,
  title: readonly Run[],
  space: { y?: number; height: number; largest: number; leading: number },
): number {
  const { ink, signal } = sheet.palette;
  return sheet.set(title, {
    ...wide(sheet),
    y: topOf(sheet.format),
    ...space,
    face: 'serif',
    colour: ink,
    strong: signal,
  });
}

function setTotal(sheet: ShareSheet, title: readonly Run[], number: ShareNumber): void {
  const { ink } = sheet.palette;
  const bottom = bottomOf(sheet.format);
  const space = { height: 124, largest: 46, leading: 1.25 };
  const y = sheet.set(title, { ...wide(sheet), ...space, y: topOf(sheet.format), face: 'sans', colour: ink });
  const width = sheet.setNumber(number, { width: sheet.width, y, bottom: bottom - 24, largest: 232 });
  // The double line below a total of an account.
  for (const offset of [0, 7]) sheet.line(sheet.format.left, bottom - 10 + offset, width, ink, 2.5);
}

function setKey(sheet: ShareSheet, title: readonly Run[], number: ShareNumber, caption: string): void {
  const { left, right } = sheet.format;
  const bottom = bottomOf(sheet.format);
  const y = setTitle(sheet, title, { height: 232, largest: 66, leading: 1.12 });
  const width = sheet.setNumber(number, { width: 640, y: y + 8, bottom, largest: 138 });
  const x = left + width + 44;
  const space = { x, width: right - x, height: 120, largest: 32, leading: 1.25 };
  const fitted = sheet.fit([{ text: caption }], 'sans', space);
  const top = bottom - 8 - fitted.lines.length * fitted.lineHeight;
  sheet.draw(fitted, { ...space, y: top, face: 'sans', colour: sheet.palette.soft });
}

function setSentence(sheet: ShareSheet, question: readonly Run[], answer: readonly Run[]): void {
  const { ink, soft, signal } = sheet.palette;
  const asked = { height: 150, largest: 44, leading: 1.22, face: 'sansBold', colour: soft } as const;
  const y = sheet.set(question, { ...wide(sheet), ...asked, y: topOf(sheet.format) }) + 14;
  const answered = {
    height: bottomOf(sheet.format) - y + 10,
    largest: 80,
    leading: 1.14,
    face: 'serif',
    colour: ink,
  } as const;
  sheet.set(answer, { ...wide(sheet), ...answered, y, strong: signal });
}

/** A chart in the middle of what the title leaves. */
function setPicture(
  sheet: ShareSheet,
  title: readonly Run[],
  { svg, height, scale }: Extract<ShareCard['body'], { form: 'picture' }>,
): void {
  const { format } = sheet;
  const top = setTitle(sheet, title, { height: titleHeight(format), largest: 56, leading: 1.12 });
  const spare = format.footRule - top - height * scale;
  sheet.parts.push(`<g transform="translate(${format.left} ${round(top + spare / 2)}) scale(${scale})">${svg}</g>`);
}
