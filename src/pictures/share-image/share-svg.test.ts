import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { light } from '../../design/palette.ts';
import { fontFiles } from '../font-files.ts';
import type { ShareCard } from './share-card.ts';
import { SHARE_HEIGHT, SHARE_WIDTH } from './share-sheet.ts';
import { shareSvg } from './share-svg.ts';
import { readTypefaces } from './typefaces.ts';

const faces = readTypefaces(process.cwd());
const font = {
  loadSystemFonts: false,
  fontFiles: Object.values(fontFiles(process.cwd())),
  defaultFontFamily: 'IBM Plex Sans',
};

const text = fc.string({ unit: fc.constantFrom(...Array.from('WMil 8$%g y')), maxLength: 200 });
const number = fc.record({ bound: fc.constantFrom('', 'at least', 'more than about'), value: text });
const cards: fc.Arbitrary<ShareCard> = fc.record({
  kind: fc.constantFrom('Figure', 'Record of a deal'),
  title: fc.array(fc.record({ text, strong: fc.boolean() }), { minLength: 1, maxLength: 4 }),
  body: fc.oneof(
    fc.record({ form: fc.constant('total' as const), number }),
    fc.record({ form: fc.constant('key' as const), number, caption: text }),
    fc.record({ form: fc.constant('sentence' as const), sentence: fc.array(fc.record({ text }), { maxLength: 5 }) }),
    fc.record({ form: fc.constant('none' as const) }),
  ),
  foot: text,
});

/** The texts of an image, each as resvg would draw it. */
const textsOf = (svg: string) => svg.match(/<text .*?<\/text>/g) ?? [];

describe('no letter leaves the sheet', () => {
  test('whatever the card says', () => {
    fc.assert(
      fc.property(cards, (card) => {
        const svg = shareSvg(card, faces, light);
        for (const drawn of textsOf(svg)) {
          const alone = `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}">${drawn}</svg>`;
          const box = new Resvg(alone, { font }).innerBBox();
          if (!box) continue;
          expect(box.x).toBeGreaterThanOrEqual(100);
          expect(box.x + box.width).toBeLessThanOrEqual(SHARE_WIDTH - 50);
          expect(box.y).toBeGreaterThanOrEqual(30);
          expect(box.y + box.height).toBeLessThanOrEqual(SHARE_HEIGHT - 25);
        }
      }),
      { numRuns: 40 },
    );
  });
});

const figure = (bound: string, value: string): ShareCard => ({
  kind: 'Figure',
  title: [{ text: 'NVIDIA systems under the letter of intent' }],
  body: { form: 'total', number: { bound, value } },
  foot: 'As of 22 September 2025',
});
const sizeOfText = (svg: string, words: string) =>
  Number(new RegExp(`font-size="([\\d.]+)"[^>]*>${words}<`).exec(svg)?.[1]);

// Link previews in a feed are about 300 px wide, a quarter of the picture; print of 12 px is the smallest that reads.
test.each(['10\u00a0GW', '$38\u00a0billion', 'between $11.5\u00a0billion and $12.6\u00a0billion'])(
  'the number %s and its bound can be read in a thumbnail',
  (value) => {
    const svg = shareSvg(figure('at least', value), faces, light);
    expect(sizeOfText(svg, value.slice(0, 4).replace('$', '\\$') + '[^<]*')).toBeGreaterThan(48);
    expect(sizeOfText(svg, 'at least')).toBeGreaterThan(48);
  },
);

test('what could be markup is printed as it stands', () => {
  expect(shareSvg({ ...figure('', '1'), foot: 'A <b> & c' }, faces, light)).toContain('A &lt;b&gt; &amp; c');
});
