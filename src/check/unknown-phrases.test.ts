import { expect, test } from 'vitest';
import { firstUnknown } from './unknown-phrases.ts';

test.each([
  ['They overlap to an unknown extent.', 'unknown'],
  ['Its terms are undisclosed.', 'undisclosed'],
  ['It sells chips for an unpublished price.', 'for an unpublished'],
  ['How much will be built is not known.', 'not known'],
  ['What it would owe has not been published.', 'not been published'],
  ['Price and length have never been published.', 'never been published'],
  ['Which was met is not publicly known.', 'not publicly known'],
  ['We found no public version by 8 October 2026.', 'We found no'],
  ['The leases have no published price either.', 'no published price'],
  ['No payment schedule is public, but the money comes late.', 'No payment schedule is public'],
  ['Neither its length nor any capacity has been published.', 'Neither its length nor any capacity has been published'],
  ['Nobody has said whether it takes its place.', 'Nobody has said'],
  ['Whether it had to wait, no source that we read says.', 'no source that we read says'],
  ['How long they run, neither company has published.', 'neither company has published'],
  ['None of them says how much is running.', 'None of them says'],
  ['OpenAI has not said why.', 'has not said'],
  ['The filing does not say how much of it is OpenAI’s.', 'does not say'],
  ['By 8 October 2026 we had found no confirmation.', 'we had found no'],
])('hears in %j that something is not known', (text, phrase) => {
  expect(firstUnknown(text)?.text).toBe(phrase);
});

test.each([
  'An unpublished price is printed as “not published”. It is not a zero.',
  'Unpublished does not mean zero.',
  'Nobody is known to have broken or cancelled it.',
  'Of Azure nobody says so.',
  'None of these shares says how much computing either country has.',
  'OpenAI did not say so.',
  'The list does not say that it is complete.',
  'The contract is known in parts, and its price has been published.',
  'No, the contract ended. What became known later is an option.',
  'It is not a contract, and the public pays nothing.',
  'The company was well known; no other is.',
  'It sent “a notice of unknown effect”.',
])('hears nothing of the kind in %j', (text) => {
  expect(firstUnknown(text)).toBeUndefined();
});

test('finds the first, and where it stands', () => {
  expect(firstUnknown('Nobody has said “unknown”. Its price is not published, and the rest is unknown.')).toEqual({
    offset: 0,
    text: 'Nobody has said',
  });
  expect(firstUnknown('“Unknown”, they say; its price is not published, and the rest is unknown.')).toEqual({
    offset: 34,
    text: 'not published',
  });
});
