import type { Palette } from '../../charts/shared/palette.ts';
import { setBody } from './share-body.ts';
import type { ShareCard } from './share-card.ts';
import {
  FOOT_RULE,
  HEAD_RULE,
  LEFT,
  RIGHT,
  SHARE_HEIGHT,
  SHARE_WIDTH,
  ShareSheet,
  WIDTH,
  type Place,
} from './share-sheet.ts';
import type { Typefaces } from './typefaces.ts';

/** A page of the account book: what kind of entry it is, what it says, as of when. */
export function shareSvg(card: ShareCard, faces: Typefaces, palette: Palette): string {
  const { paper, ink, soft, signal, rule } = palette;
  const sheet = new ShareSheet(faces, palette);
  setBody(sheet, card);

  const name: Place = {
    ...{ x: LEFT, y: 46, width: 700, height: 50, largest: 40, leading: 1.15 },
    ...{ face: 'serif', colour: ink, strong: signal },
  };
  sheet.set([{ text: 'Compute ' }, { text: 'Ledger', strong: true }], name);
  const folio: Place = {
    ...{ x: RIGHT, y: 56, width: 300, height: 36, largest: 26, leading: 1.2 },
    ...{ face: 'sansBold', colour: soft, align: 'end' },
  };
  sheet.set([{ text: card.kind }], folio);
  const foot: Place = {
    ...{ x: LEFT, y: FOOT_RULE + 16, width: WIDTH, height: 36, largest: 27, leading: 1.25 },
    ...{ face: 'sans', colour: soft },
  };
  sheet.set([{ text: card.foot }], foot);
  // The double line down the margin of an account book.
  for (const x of [76, 83]) {
    sheet.parts.push(`<path fill="${signal}" fill-opacity=".55" d="M${x} 0h2v${SHARE_HEIGHT}h-2z"/>`);
  }
  sheet.line(LEFT, HEAD_RULE, WIDTH, ink, 3);
  sheet.line(LEFT, FOOT_RULE, WIDTH, rule, 2);

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}" viewBox="0 0 ${SHARE_WIDTH} ${SHARE_HEIGHT}">`,
    `<path fill="${paper}" d="M0 0h${SHARE_WIDTH}v${SHARE_HEIGHT}H0z"/>`,
    ...sheet.parts,
    '</svg>',
  ].join('');
}
