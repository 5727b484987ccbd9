import { expect, test } from 'vitest';
import { withListed } from './listed.ts';

const listed = (text: string) => withListed(text, 'new', 3);
const MARKER = '"‹write: the ids›"';

test.each([
  ['between brackets', 'faq: [a, b]\nz: 1\n', 'faq: [a, b, new]\nz: 1\n'],
  ['into an empty list', 'faq: []\n', 'faq: [new]\n'],
  ['over several lines', 'faq:\n  [\n    a, # first\n    b,\n  ]\n', 'faq:\n  [\n    a, # first\n    b, new,\n  ]\n'],
  ['a line for each', 'faq:\n  - a\n  - b # why\nz: 1\n', 'faq:\n  - a\n  - b # why\n  - new\nz: 1\n'],
  ['with Windows line endings', 'faq:\r\n  - a\r\nz: 1\r\n', 'faq:\r\n  - a\r\n  - new\r\nz: 1\r\n'],
  ['before what asks for more', `faq: [a, ${MARKER}]\n`, `faq: [a, new, ${MARKER}]\n`],
  ['in its place, once there are enough', `faq: [a, b, ${MARKER}]\n`, 'faq: [a, b, new]\n'],
  ['in front matter', '---\nfaq: [a]\n---\n\nfaq: [x]\n', '---\nfaq: [a, new]\n---\n\nfaq: [x]\n'],
])('adds an id %s', (_where, before, after) => {
  expect(listed(before)).toBe(after);
});

test.each(['z: 1\n', 'faq: a\n', 'faq: [a\n', 'faq: { a: b }\n'])('leaves alone what it cannot read: %j', (text) => {
  expect(listed(text)).toBeUndefined();
});
