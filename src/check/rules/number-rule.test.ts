import { expect, test } from 'vitest';
import { problemsInBody, problemsInSummary, problemsOf, siteEdited } from '../test-support/small-site.ts';

const DEAL = 'content/deals/acme.mdx';

test('points at a number deep in a folded text', () => {
  expect(
    problemsInSummary('>-\n    It sells computing to OpenAI\n    for {acme-commitment}, and\n    needs 3 GW for it.'),
  ).toMatchInlineSnapshot(`
    [
      "vendors/more.yaml:7:11 number-without-figure The number \`3\` does not come from a figure → did you mean {acme-capacity}? An exception is marked {!…|reason}",
    ]
  `);
});

test('lets marked exceptions pass', () => {
  expect(problemsInSummary("'It takes {!14|the timetable} hours.'")).toEqual([]);
  expect(problemsInBody('It takes <Num reason="the timetable">14</Num> hours.')).toEqual([]);
});

test('reads what is said not to be known', () => {
  expect(problemsInSummary("'{open:gamma-price|Of 38 billion} nobody says how much is paid.'")).toMatchInlineSnapshot(`
    [
      "vendors/more.yaml:4:34 number-without-figure The number \`38 billion\` does not come from a figure → did you mean {acme-commitment}? An exception is marked {!…|reason}",
    ]
  `);
});

test.each([
  ['emphasis', 'It is 3**8** billion.'],
  ['entities', 'It is &#51;8 billion.'],
  ['links', 'It is [38 billion](https://a.example/).'],
  ['the title of a link', '[this](https://a.example/ "38 billion")'],
  ['lists', '- It is 38 billion.'],
  ['terms', 'A <Term id="gigawatt">38 billion gigawatt</Term>.'],
  ['what is not known', '<Open id="gamma-price">Of 38 billion</Open>'],
  ['sources', '<Source id="acme-10q-2026-06">38 billion</Source>'],
  ['quotations', '<Quote source="acme-10q-2026-06" speaker="A" role="B">38 billion</Quote>'],
  ['speakers', '<Quote source="acme-10q-2026-06" speaker="Speaker 38" role="B">words</Quote>'],
  ['remarks', '<Aside title="Why">\n\n38 billion\n\n</Aside>'],
  ['titles of remarks', '<Aside title="Why 38 billion">\n\nwords\n\n</Aside>'],
  ['headings', '<h2 id="cost">Why 38 billion</h2>'],
  ['soft hyphens', 'It is 3&shy;8 billion.'],
  ['escapes', 'It is 38\\%.'],
])('reads through %s', (_name, text) => {
  expect(problemsInBody(text).map((problem) => problem.split(' ')[1])).toEqual(['number-without-figure']);
});

test.each(['label', 'rule', 'note'])('looks at the %s of a figure', (key) => {
  const files = siteEdited(
    'content/figures/acme.yaml',
    key === 'label' ? '  label: Length of the Acme contract' : '  unit: years',
    key === 'label' ? '  label: Length of 7 years' : `  unit: years\n  ${key}: It is 41.`,
  );
  expect(problemsOf(files)).toEqual([expect.stringContaining('number-without-figure')]);
});

test('leaves titles of sources, evidence and wordings to their authors', () => {
  const files = siteEdited('content/sources/all.yaml', 'title: Acme Form 10-Q', 'title: 38 billion in 7 years');
  expect(problemsOf(files)).toEqual([]);
});

test('names the figures of the same deal first, and three at most', () => {
  const others = ['a', 'b', 'c', 'd'].map(
    (id) =>
      `${id}: { label: L, unit: usd, money: { kind: accounts }, note: "{${id}}", claims: [{ value: $38 billion, basis: reported, source: acme-10q-2026-06 }] }\n`,
  );
  const files = siteEdited(DEAL, 'firmness: It is signed.', 'firmness: It is $38 billion.').concat({
    path: 'content/figures/zz.yaml',
    bytes: new TextEncoder().encode(others.join('')),
  });
  expect(problemsOf(files).filter((problem) => problem.includes('number-without-figure'))).toMatchInlineSnapshot(`
    [
      "deals/acme.mdx:25:17 number-without-figure The number \`$38 billion\` does not come from a figure → did you mean {acme-commitment} or {a} or {b}? An exception is marked {!…|reason}",
    ]
  `);
});
