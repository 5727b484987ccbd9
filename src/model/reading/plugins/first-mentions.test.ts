import { expect, test } from 'vitest';
import { askForNotes } from './first-mentions.ts';

const asked = (body: string) =>
  [...askForNotes(body).matchAll(/<Figure note=\{props\.noteOn\?\.\("([^"]+)", (\[.*?\])\)\}/g)].map(
    ([, id, together]) => [id, JSON.parse(together ?? '')] as unknown,
  );

test('asks once for each figure, where it is printed first', () => {
  expect(
    asked('It is <Figure id="a" />.\n\nIt is still <Figure id="a" />, and <Figure id="b" form="long" />.'),
  ).toEqual([
    ['a', ['a']],
    ['b', ['b']],
  ]);
});

test('names what a paragraph prints first, and takes an item of a list for one', () => {
  expect(
    asked('<Figure id="a" /> of <Figure\n  id="b"\n/>.\n\n- <Figure id="c" />\n- <Figure id="a" />, <Figure id="d" />'),
  ).toEqual([
    ['a', ['a', 'b']],
    ['b', ['a', 'b']],
    ['c', ['c']],
    ['d', ['d']],
  ]);
});

test('asks for none beside an older value or a date', () => {
  expect(asked('<Figure id="a" revision="1" /> as of <Figure id="b" form="date" />, now <Figure id="a" />')).toEqual([
    ['a', ['a']],
  ]);
});

test('asks for none in a comment, however many paragraphs it has', () => {
  const comment = '{/* Once <Figure id="a" />.\n\nThen <Figure id="b" />. */}';
  expect(askForNotes(comment)).toBe(comment);
  expect(asked(`${comment}\n\nIt is <Figure id="a" />.`)).toEqual([['a', ['a']]]);
});

test('changes nothing else, and no line', () => {
  const body = '<h2 id="one">One</h2>\r\n\r\nA <Term id="a">word</Term>, <Figure id="b" />.\n\n- An item\n';
  const marked = askForNotes(body);
  expect(marked.replace(/ note=\{.*?\)\}/g, '')).toBe(body);
  expect(marked.split('\n')).toHaveLength(body.split('\n').length);
});
