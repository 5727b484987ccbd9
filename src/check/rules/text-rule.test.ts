import { expect, test } from 'vitest';
import { problemsInSummary, problemsOf, siteEdited } from '../test-support/small-site.ts';

test.each([
  "'{acme commitment}'",
  "'{acme-commitment|big}'",
  "'{!14}'",
  "'{}'",
  "'a { b'",
  "'a } b'",
  "'{{acme-term}}'",
])('refuses the braces in %s', (text) => {
  expect(problemsInSummary(text).map((problem) => problem.split(' ')[1])).toContain('bad-braces');
});

test.each([
  'It is **bold**.',
  'See [this](https://a.example/).',
  'A <b>tag</b>.',
  'A `word`.',
  'A &nbsp; space.',
  '<Figure id="acme-term" />',
])('refuses the markup in %s', (text) => {
  expect(problemsInSummary(`'${text}'`).map((problem) => problem.split(' ')[1])).toContain('markup-in-text');
});

test.each(['AT&T and R&D', 'a < b', '2025 * 2026', 'snake_case', 'it’s — “quoted”', '[Untitled article]'])(
  'takes %s for plain words',
  (text) => {
    expect(problemsInSummary(`'${text}'`)).toEqual([]);
  },
);

test('takes no figure in a text that is printed as it stands', () => {
  expect(
    problemsOf(
      siteEdited('content/figures/acme.yaml', 'label: Length of the Acme contract', "label: 'Length, {acme-term}'"),
    ),
  ).toMatchInlineSnapshot(`
    [
      "figures/acme.yaml:13:19 bad-braces This text is printed as it stands, braces and all → write it without a number, or put the number in a note",
    ]
  `);
});

test.each(['TODO', 'It is TBD.', 'A price of ???', 'Lorem ipsum dolor', 'The end, TK'])('does not print %s', (text) => {
  expect(problemsInSummary(`'${text}'`).map((problem) => problem.split(' ')[1])).toEqual(['to-be-written']);
  expect(
    problemsOf(siteEdited('content/deals/acme.mdx', '- A <Term', `${text}\n\n- A <Term`)).map(
      (problem) => problem.split(' ')[1],
    ),
  ).toEqual(['to-be-written']);
});

test.each(['Why??', 'All that is to do', 'A method of its own'])('takes %s for words', (text) => {
  expect(problemsInSummary(`'${text}'`)).toEqual([]);
});
