import { expect, test } from 'vitest';
import { readAnnouncement } from './announcement.ts';

const read = (text: string) => readAnnouncement(new TextEncoder().encode(text));
const long = (text: string) => `${text} ${'and so it goes on '.repeat(8)}`.trim();

test('takes each line of an unwrapped text for a paragraph', () => {
  expect(read(`Headline\n${long('First.')}\n\n- Value: $1\n`).paragraphs).toEqual([
    'Headline',
    long('First.'),
    'Value: $1',
  ]);
});

test('joins the lines of a text that was wrapped, as in a PDF, but not its items', () => {
  expect(
    read('Acme will build 10\ngigawatts over a seven-\nyear term.\n\n- one\n- two\nand a half\n').paragraphs,
  ).toEqual(['Acme will build 10 gigawatts over a seven-year term.', 'one', 'two and a half']);
});

test('reads the words of a page, without its menus, styles and scripts', () => {
  const page =
    '<!doctype html><style>p{width:9px}</style><nav>7 items</nav><h1>Acme</h1><p>Adding 4.5&nbsp;<b>GW</b>.</p><script>1</script>';
  expect(read(page).paragraphs).toEqual(['Acme', 'Adding 4.5 GW.']);
});

test.each([
  ['its markup', '<html><meta property="article:published_time" content="2026-03-04T10:00"><p>Acme.</p>', '2026-03-04'],
  ['its first lines', 'Acme and Gamma\nBERLIN, Nov. 3, 2025 – Acme will pay', '2025-11-03'],
])('dates a text by %s', (_where, text, day) => {
  expect(read(text).published?.iso).toBe(day);
});

test('gives a text no date that stands far down, and none that is a month or a year', () => {
  expect(read('a\n\nb\n\nc\n\nd\n\nOn 3 November 2025 it ended.').published).toBeUndefined();
  expect(read('In November 2025 it ended.').published).toBeUndefined();
});

test('mends numbers whose decimal point was lost, and counts them', () => {
  expect(read('A sum of $1?5 trillion? That is 22\ufffd6%.')).toMatchObject({
    paragraphs: ['A sum of $1.5 trillion? That is 22.6%.'],
    mended: 2,
  });
});

test('says of a PDF what to do with it, and of what is no text that it is none', () => {
  expect(() => read('%PDF-1.7 …')).toThrow(/pdftotext/);
  expect(() => read(' \n')).toThrow('it is empty');
  expect(() => read('a\0b')).toThrow(/no text in UTF-8: save it as such/);
});
