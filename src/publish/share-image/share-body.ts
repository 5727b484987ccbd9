import type { Run } from './fit-text.ts';
import type { ShareCard, ShareNumber } from './share-card.ts';
import { FOOT_RULE, HEAD_RULE, LEFT, RIGHT, round, WIDTH, type ShareSheet } from './share-sheet.ts';

const TOP = HEAD_RULE + 22;
const BOTTOM = FOOT_RULE - 26;

/** How much larger than in a page a chart is drawn, so that its labels can be read. */
const PICTURE_SCALE = 1.6;
/** px that the title above a chart may take, and that lie between the two */
const PICTURE_TITLE = 100;
const PICTURE_GAP = 14;
/** px of a chart before it is enlarged */
export const PICTURE = {
  width: Math.floor(WIDTH / PICTURE_SCALE),
  height: Math.floor((FOOT_RULE - 14 - TOP - PICTURE_TITLE - PICTURE_GAP) / PICTURE_SCALE),
};

const WIDE = { x: LEFT, width: WIDTH };

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
      setTitle(sheet, title, { y: TOP + 24, height: 340, largest: 100, leading: 1.1 });
  }
}

/** @returns the bottom of the title */
function setTitle(
  sheet: ShareSheet,
  title: readonly Run[],
  space: { y?: number; height: number; largest: number; leading: number },
): number {
  const { ink, signal } = sheet.palette;
  return sheet.set(title, { ...WIDE, y: TOP, ...space, face: 'serif', colour: ink, strong: signal });
}

function setTotal(sheet: ShareSheet, title: readonly Run[], number: ShareNumber): void {
  const { ink } = sheet.palette;
  const space = { height: 124, largest: 46, leading: 1.25 };
  const y = sheet.set(title, { ...WIDE, ...space, y: TOP, face: 'sans', colour: ink });
  const width = sheet.setNumber(number, { width: WIDTH, y, bottom: BOTTOM - 24, largest: 232 });
  // The double line below a total of an account.
  for (const offset of [0, 7]) sheet.line(LEFT, BOTTOM - 10 + offset, width, ink, 2.5);
}

function setKey(sheet: ShareSheet, title: readonly Run[], number: ShareNumber, caption: string): void {
  const y = setTitle(sheet, title, { height: 232, largest: 66, leading: 1.12 });
  const width = sheet.setNumber(number, { width: 640, y: y + 8, bottom: BOTTOM, largest: 138 });
  const x = LEFT + width + 44;
  const space = { x, width: RIGHT - x, height: 120, largest: 32, leading: 1.25 };
  const fitted = sheet.fit([{ text: caption }], 'sans', space);
  const top = BOTTOM - 8 - fitted.lines.length * fitted.lineHeight;
  sheet.draw(fitted, { ...space, y: top, face: 'sans', colour: sheet.palette.soft });
}

function setSentence(sheet: ShareSheet, question: readonly Run[], answer: readonly Run[]): void {
  const { ink, soft, signal } = sheet.palette;
  const asked = { height: 150, largest: 44, leading: 1.22, face: 'sansBold', colour: soft } as const;
  const y = sheet.set(question, { ...WIDE, ...asked, y: TOP }) + 14;
  const answered = { height: BOTTOM - y + 10, largest: 80, leading: 1.14, face: 'serif', colour: ink } as const;
  sheet.set(answer, { ...WIDE, ...answered, y, strong: signal });
}

/** A chart in the middle of what the title leaves. */
function setPicture(sheet: ShareSheet, title: readonly Run[], { svg, height }: { svg: string; height: number }): void {
  const top = setTitle(sheet, title, { height: PICTURE_TITLE, largest: 56, leading: 1.12 });
  const spare = FOOT_RULE - top - height * PICTURE_SCALE;
  sheet.parts.push(`<g transform="translate(${LEFT} ${round(top + spare / 2)}) scale(${PICTURE_SCALE})">${svg}</g>`);
}
