import { expect, test } from 'vitest';
import { problemsInBody, problemsOf, siteEdited, siteWith } from '../test-support/small-site.ts';

const FIGURES = 'content/figures/acme.yaml';
const DEAL = 'content/deals/acme.mdx';
const RECORD = 'content/records/gamma.yaml';

test.each([
  [
    'a claim’s other source',
    siteEdited(FIGURES, 'source: acme-10q-2026-06\n', 'source: acme-10q-2026-06\n      also: [x-unknown]\n'),
  ],
  ['the deal of a figure', siteEdited(FIGURES, 'deals: [acme]', 'deals: [acme, x-unknown]')],
  ['a payer', siteEdited(FIGURES, 'payer: openai', 'payer: x-unknown')],
  ['a successor', siteEdited(FIGURES, 'unit: gw', 'unit: gw\n  supersededBy: x-unknown')],
  ['a whole', siteEdited(FIGURES, 'unit: gw', 'unit: gw\n  partOf: [x-unknown]')],
  ['an overlap', siteEdited(FIGURES, 'unit: gw', 'unit: gw\n  overlaps: [x-unknown]')],
  ['an operand', siteEdited(FIGURES, '/ acme-term', '/ x-unknown')],
  ['a note', siteEdited(FIGURES, '{acme-term|long}', '{x-unknown}')],
  ['a vendor', siteEdited(DEAL, 'vendor: acme', 'vendor: x-unknown')],
  ['a capacity', siteEdited(DEAL, 'capacity: acme-capacity', 'capacity: x-unknown')],
  ['a value', siteEdited(DEAL, 'values: [acme-commitment]', 'values: [x-unknown]')],
  ['a key figure', siteEdited(DEAL, 'figure: acme-term', 'figure: x-unknown')],
  ['a chart', siteEdited(DEAL, 'leadChart: acme-money', 'leadChart: x-unknown')],
  ['the source of an event', siteEdited(DEAL, 'sources: [acme-release-2025-11]', 'sources: [x-unknown]')],
  ['a record’s vendor', siteEdited(RECORD, 'vendor: gamma', 'vendor: x-unknown')],
  ['a record’s party', siteEdited(RECORD, 'parties: [acme]', 'parties: [x-unknown]')],
  ['a record’s capacity', siteEdited(RECORD, 'capacity: gamma-capacity', 'capacity: x-unknown')],
  ['a record’s value', siteEdited(RECORD, 'values: []', 'values: [x-unknown]')],
  ['a figure in a record’s text', siteEdited(RECORD, 'build {gamma-capacity}', 'build {x-unknown}')],
  ['the source of a record’s event', siteEdited(RECORD, 'sources: [acme-10q-2026-06]', 'sources: [x-unknown]')],
  ['a related question', siteEdited('content/faq/worth.mdx', 'topic: money', 'topic: money\nrelated: [x-unknown]')],
  ['a bar', siteEdited('content/charts/acme-money.yaml', 'figure: acme-commitment', 'figure: x-unknown')],
])('finds %s that does not exist', (_what, files) => {
  expect(problemsOf(files).filter((problem) => problem.includes('unknown-id'))).toEqual([
    expect.stringMatching(/^\S+:\d+:\d+ unknown-id No .+ has the id `x-unknown`/),
  ]);
});

test('finds ids in every component of a body', () => {
  const body =
    '<Figure id="a-a-a-a-a" /> <Term id="b-b-b-b-b">x</Term> <Source id="c-c-c-c-c" /> <Quote source="d-d-d-d-d" speaker="S" role="R">x</Quote> [x](../../faq/e-e-e-e-e/)\n\n<Chart id="f-f-f-f-f" />';
  expect(problemsInBody(body).map((problem) => problem.split(' → ')[0])).toMatchInlineSnapshot(`
    [
      "deals/acme.mdx:48:13 unknown-id No figure has the id \`a-a-a-a-a\`",
      "deals/acme.mdx:48:37 unknown-id No term has the id \`b-b-b-b-b\`",
      "deals/acme.mdx:48:69 unknown-id No source has the id \`c-c-c-c-c\`",
      "deals/acme.mdx:48:98 unknown-id No source has the id \`d-d-d-d-d\`",
      "deals/acme.mdx:48:140 unknown-id No question has the id \`e-e-e-e-e\`",
      "deals/acme.mdx:50:12 unknown-id No chart has the id \`f-f-f-f-f\`",
    ]
  `);
});

test('takes a record for a deal, but not for an article with questions', () => {
  expect(problemsOf(siteEdited(FIGURES, 'deals: [acme]', 'deals: [acme, gamma]'))).toEqual([]);
  expect(problemsInBody('See [the record](../../deals/gamma/).')).toEqual([]);
  expect(problemsOf(siteEdited(FIGURES, 'deals: [acme]', 'deals: [gama]'))).toEqual([
    expect.stringContaining('unknown-id No deal has the id `gama` → did you mean `gamma`?'),
  ]);
  expect(problemsOf(siteEdited('content/faq/worth.mdx', 'deal: acme', 'deal: gamma'))).toContainEqual(
    expect.stringContaining('unknown-id No deal has the id `gamma`'),
  );
});

test('gives a deal one page', () => {
  const record = new TextDecoder().decode(siteWith().find(({ path }) => path === RECORD)?.bytes);
  expect(problemsOf(siteWith({ 'content/records/acme.yaml': record }))).toMatchInlineSnapshot(`
    [
      "records/acme.yaml:1:1 duplicate-id The deal \`acme\` has an article: content/deals/acme.mdx → delete this record, once the article says what it says",
    ]
  `);
});

test('prints nothing that only a rival or unverified claim supports', () => {
  const files = siteEdited(
    FIGURES,
    '      note: The release speaks of growth over {acme-term|long}.\n',
    '      standing: rival\n      why: Nobody else says so.\n',
  ).map((file) =>
    file.path === FIGURES
      ? {
          ...file,
          bytes: new TextEncoder().encode(
            new TextDecoder().decode(file.bytes).replace('unit: years', 'unit: years\n  rule: None leads.'),
          ),
        }
      : file,
  );
  expect(problemsOf(files)).toMatchInlineSnapshot(`
    [
      "deals/acme.mdx:7:9 no-value \`acme-term\` has no accepted claim, so there is nothing to print → say it in words that need no number, or find a source that supports a claim",
      "deals/acme.mdx:20:13 no-value \`acme-term\` has no accepted claim, so there is nothing to print → say it in words that need no number, or find a source that supports a claim",
      "deals/acme.mdx:46:36 no-value \`acme-term\` has no accepted claim, so there is nothing to print → say it in words that need no number, or find a source that supports a claim",
      "figures/acme.yaml:30:12 no-value \`acme-term\` has no accepted claim, so nothing can be computed from it → find a source that supports a claim, or drop the formula",
    ]
  `);
});

test('knows the revisions and dates of a figure', () => {
  expect(problemsInBody('<Figure id="acme-capacity" revision="3" /> <Figure id="acme-annual-average" revision="2" />'))
    .toMatchInlineSnapshot(`
      [
        "deals/acme.mdx:48:13 no-value \`acme-capacity\` has no revision 3: it has 2 → revisions are its accepted claims, counted from 1, oldest first",
        "deals/acme.mdx:48:56 no-value \`acme-annual-average\` has no revision 2: it has 1 → revisions of a derived figure are those in content/revisions/derived.yaml, then today's value",
      ]
    `);
  expect(
    problemsOf(
      siteWith({
        'content/vendors/more.yaml':
          'beta: { name: Beta, role: none, summary: "Since {acme-commitment|date}, or {acme-commitment@2}." }\n',
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "vendors/more.yaml:1:77 no-value \`acme-commitment\` has no revision 2: it has 1 → revisions are its accepted claims, counted from 1, oldest first",
    ]
  `);
});

test('prints no date that a figure does not have', () => {
  const dateless = siteEdited(FIGURES, '      asOf: 2025-11-03\n', '');
  expect(problemsOf(dateless)).toEqual([]);
  const vendor = 'beta: { name: Beta, role: none, summary: "{acme-commitment|date}" }\n';
  const files = [...dateless, { path: 'content/vendors/more.yaml', bytes: new TextEncoder().encode(vendor) }];
  expect(problemsOf(files)).toMatchInlineSnapshot(`
    [
      "vendors/more.yaml:1:44 no-value \`acme-commitment\` has no as-of date to print → give the claim that it rests on an \`asOf\`",
    ]
  `);
});

test('finds circles of replacement and of parts', () => {
  const circle = (key: string) =>
    siteWith({
      'content/figures/more.yaml': ['a', 'b', 'c']
        .map(
          (id, i, ids) =>
            `${id}: { label: L, unit: users, deals: [acme], ${key.replace('?', ids[(i + 1) % 3] ?? '')}, claims: [{ value: 5 users, basis: announced, source: acme-10q-2026-06 }] }\n`,
        )
        .join(''),
    });
  expect(problemsOf(circle('supersededBy: ?'))).toMatchInlineSnapshot(`
    [
      "figures/more.yaml:1:58 circular-reference \`a\` replaces itself: \`a\` → \`b\` → \`c\` → \`a\` → one of these names the wrong figure",
      "figures/more.yaml:2:58 circular-reference \`b\` replaces itself: \`b\` → \`c\` → \`a\` → \`b\` → one of these names the wrong figure",
      "figures/more.yaml:3:58 circular-reference \`c\` replaces itself: \`c\` → \`a\` → \`b\` → \`c\` → one of these names the wrong figure",
    ]
  `);
  expect(problemsOf(circle('partOf: [?]'))).toHaveLength(3);
});

test('an open question is named by its id, in YAML and in an article', () => {
  const named = (id: string) =>
    problemsOf(
      siteWith({
        'content/vendors/more.yaml': `beta:\n  name: Beta\n  role: none\n  summary: It says {open:${id}|nothing}.\n`,
      }),
    );
  expect(named('gamma-price')).toEqual([]);
  expect(named('gama-price')).toMatchInlineSnapshot(`
    [
      "vendors/more.yaml:4:26 unknown-id No open question has the id \`gama-price\` → did you mean \`gamma-price\`?",
    ]
  `);
  const problemsInBody = (id: string) =>
    problemsOf(siteEdited('content/deals/acme.mdx', '- A <Term', `<Open id="${id}">Nothing</Open>.\n\n- A <Term`));
  expect(problemsInBody('gamma-price')).toEqual([]);
  expect(problemsInBody('gama-price')).toMatchInlineSnapshot(`
    [
      "deals/acme.mdx:48:11 unknown-id No open question has the id \`gama-price\` → did you mean \`gamma-price\`?",
    ]
  `);
});
