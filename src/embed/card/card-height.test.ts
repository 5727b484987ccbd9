import fc from 'fast-check';
import { expect, test } from 'vitest';
import { card } from '../test-support/a-card.ts';
import { settingOf } from './card-height.ts';

const text = (least: number, most: number) =>
  fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: least, maxLength: most }).map((words) => words.join(' '));

test('sets a short number as large as a card has room for', () => {
  expect(settingOf(card(), 'AMD, announced. Compute Ledger')).toEqual({ size: 32, height: 130 });
});

test('sets more words smaller, and never lets a card of a figure grow above 150 px while any size fits', () => {
  fc.assert(
    fc.property(text(1, 9), text(1, 6), (heading, words) => {
      const statement = [{ text: words }];
      const short = settingOf(card({ heading, statement }), 'AMD. Compute Ledger');
      const long = settingOf(card({ heading: `${heading} ${heading}`, statement }), 'AMD. Compute Ledger');
      expect(long.size).toBeLessThanOrEqual(short.size);
      expect(short.height).toBeLessThanOrEqual(150);
    }),
  );
});
