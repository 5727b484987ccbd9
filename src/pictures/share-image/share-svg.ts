import type { Palette } from '../../design/palette.ts';
import { setBody } from './share-body.ts';
import type { ShareCard } from './share-card.ts';
import { SHARE, ShareSheet, type Format, type TextBox } from './share-sheet.ts';
import type { Typefaces } from './typefaces.ts';

/** A page of the account book, to be shared unless another format is asked for: what kind of entry it is, what it says, as of when. */
export function shareSvg(card: ShareCard, faces: Typefaces, palette: Palette, format: Format = SHARE): string {
  const { paper, ink, soft, signal, rule } = palette;
  const { width, height, left, right, headRule, footRule } = format;
  const sheet = new ShareSheet(faces, palette, format);
  setBody(sheet, card);

  const name: TextBox = {
    ...{ x: left, y: 46, width: 500, height: 50, largest: 40, leading: 1.15 },
    ...{ face: 'serif', colour: ink, strong: signal },
  };
  sheet.set([{ text: 'Compute ' }, { text: 'Ledger', strong: true }], name);
  const folio: TextBox = {
    ...{ x: right, y: 56, width: 300, height: 36, largest: 26, leading: 1.2 },
    ...{ face: 'sansBold', colour: soft, align: 'end' },
  };
  sheet.set([{ text: card.kind }], folio);
  const foot: TextBox = {
    ...{ x: left, y: footRule + 16, width: sheet.width, height: 36, largest: 27, leading: 1.25 },
    ...{ face: 'sans', colour: soft },
  };
  sheet.set([{ text: card.foot }], foot);
  // The double line down the margin of an account book.
  for (const x of [76, 83]) {
    sheet.parts.push(`<path fill="${signal}" fill-opacity=".55" d="M${x} 0h2v${height}h-2z"/>`);
  }
  sheet.line(left, headRule, sheet.width, ink, 3);
  sheet.line(left, footRule, sheet.width, rule, 2);

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${paper}" d="M0 0h${width}v${height}H0z"/>`,
    ...sheet.parts,
    '</svg>',
  ].join('');
}
