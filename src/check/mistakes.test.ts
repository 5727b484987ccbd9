/** What an editor is told of one mistake, as it stands in the terminal. */
import { expect, test } from 'vitest';
import { reportOn, siteEdited, siteWith } from './test-support/small-site.ts';

test('names the source that was probably meant', () => {
  expect(
    reportOn(siteEdited('content/figures/acme.yaml', 'source: acme-release-2025-11', 'source: acme-relaese-2025-11')),
  ).toMatchInlineSnapshot(`
    "content/figures/acme.yaml:10:15 error unknown-id  No source has the id \`acme-relaese-2025-11\`
        10 |       source: acme-relaese-2025-11
                           ^
        → did you mean \`acme-release-2025-11\`?

    1 error in 1 file. Each code is explained in docs/checks.md."
  `);
});

test('names the figures that a typed number was probably meant to be', () => {
  expect(
    reportOn(siteEdited('content/deals/acme.mdx', 'It is signed.]', 'It is signed for $38 billion over seven years.]')),
  ).toMatchInlineSnapshot(`
    "content/deals/acme.mdx:26:26 error number-without-figure  The number \`$38 billion\` does not come from a figure
        26 | known: [It is signed for $38 billion over seven years.]
                                      ^
        → did you mean {acme-commitment}? An exception is marked {!…|reason}

    content/deals/acme.mdx:26:43 error number-without-figure  The number \`seven years\` does not come from a figure
        26 | known: [It is signed for $38 billion over seven years.]
                                                       ^
        → did you mean {acme-term}? An exception is marked {!…|reason}

    2 errors in 1 file. Each code is explained in docs/checks.md."
  `);
});

test('points at a text that YAML cannot read', () => {
  expect(
    reportOn(
      siteEdited(
        'content/figures/acme.yaml',
        "label: OpenAI's commitment to Acme",
        'label: Commitment: OpenAI to Acme',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/figures/acme.yaml:2:20 error broken-yaml  A colon and a space make a second key on this line
        2 |   label: Commitment: OpenAI to Acme
                               ^
        → put quotation marks around a text that holds a colon and a space: \`'Commitment: OpenAI to Acme'\`

    1 error in 1 file. Each code is explained in docs/checks.md."
  `);
});

test('points at a tab', () => {
  expect(reportOn(siteEdited('content/vendors/all.yaml', '  role: cloud supplier', '\trole: cloud supplier')))
    .toMatchInlineSnapshot(`
    "content/vendors/all.yaml:7:1 error broken-yaml  A tab indents this line
        7 |  role: cloud supplier
            ^
        → indent with two spaces for each step

    1 error in 1 file. Each code is explained in docs/checks.md."
  `);
});

test('names the key that a misspelt one was meant to be', () => {
  expect(reportOn(siteEdited('content/figures/acme.yaml', 'evidence:', 'evidance:'))).toMatchInlineSnapshot(`
    "content/figures/acme.yaml:11:7 error unknown-key  \`evidance\` is no key of \`claims\`
        11 |       evidance: a $38 billion deal
                   ^
        → did you mean \`evidence\`?

    1 error in 1 file. Each code is explained in docs/checks.md."
  `);
});

test('says which wording a value needs', () => {
  expect(reportOn(siteEdited('content/figures/acme.yaml', 'at least 3 GW', 'at least 3 gigawatt')))
    .toMatchInlineSnapshot(`
      "content/figures/acme.yaml:44:14 error bad-wording  \`at least 3 gigawatt\` is written \`at least 3 GW\` here
          44 |     - value: at least 3 gigawatt
                            ^
          → write \`at least 3 GW\`

      1 error in 1 file. Each code is explained in docs/checks.md."
    `);
});

test('refuses a date that does not exist', () => {
  expect(reportOn(siteEdited('content/sources/all.yaml', 'published: 2025-11-03', 'published: 2025-11-31')))
    .toMatchInlineSnapshot(`
      "content/sources/all.yaml:5:14 error bad-date  The calendar has no day \`2025-11-31\`
          5 |   published: 2025-11-31
                           ^
          → correct the day or the month: 2025-11 has 30 days

      1 error in 1 file. Each code is explained in docs/checks.md."
    `);
});

test('tells of an id given in two files', () => {
  expect(
    reportOn(
      siteWith({
        'content/figures/more.yaml':
          'acme-term:\n  label: Length\n  unit: years\n  claims:\n    - value: 7 years\n      basis: announced\n      source: acme-10q-2026-06\n',
      }),
    ),
  ).toMatchInlineSnapshot(`
    "content/figures/more.yaml:1:1 error duplicate-id  The id \`acme-term\` is taken: content/figures/acme.yaml has it
        1 | acme-term:
            ^
        → give this entry another id, or make one entry of the two

    1 error in 1 file. Each code is explained in docs/checks.md."
  `);
});

test('gives the reason why figures cannot be added', () => {
  expect(
    reportOn(
      siteEdited(
        'content/figures/acme.yaml',
        'formula: acme-commitment / acme-term',
        'formula: sum(acme-commitment, acme-capacity)',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/figures/acme.yaml:28:12 error not-addable  This cannot be added up: \`acme-commitment\` and \`acme-capacity\` are in usd and gw
        28 |   formula: sum(acme-commitment, acme-capacity)
                        ^
        → the section “The ledger” of docs/checks.md says what may be added, subtracted and divided

    1 error in 1 file. Each code is explained in docs/checks.md."
  `);
});

test('shows what may stand in an article, and where it does not', () => {
  expect(
    reportOn(
      siteEdited(
        'content/deals/acme.mdx',
        '- A <Term',
        '## More\n\n<Figur id="acme-term" />\n\nRead [this](javascript:alert(1)) {acme-term}.\n\n- A <Term',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/deals/acme.mdx:48:1 error markup-not-allowed  A Markdown heading has no id of its own
        48 | ## More
             ^
        → write \`<h2 id="more">More</h2>\`: its id is its address for ever

    content/deals/acme.mdx:50:1 error unknown-component  \`<Figur>\` is no component of an article
        50 | <Figur id="acme-term" />
             ^
        → did you mean \`Figure\`?

    content/deals/acme.mdx:52:6 error bad-address  An address with \`javascript:\` may not be linked
        52 | Read [this](javascript:alert(1)) {acme-term}.
                  ^
        → link to https://, to a relative address or to a #fragment

    content/deals/acme.mdx:52:34 error expression-not-allowed  Braces print no figure in the body of an article
        52 | Read [this](javascript:alert(1)) {acme-term}.
                                              ^
        → write \`<Figure id="acme-term" />\`: braces print figures in YAML and front matter alone

    4 errors in 1 file. Each code is explained in docs/checks.md."
  `);
});

test('names a hidden character without printing it', () => {
  expect(reportOn(siteEdited('content/vendors/all.yaml', 'It buys computing.', 'It buys \u202egnitupmoc.')))
    .toMatchInlineSnapshot(`
    "content/vendors/all.yaml:4:20 error invisible-character  The character U+202E cannot be seen, and can change what is seen
        4 |   summary: It buys ‹U+202E›gnitupmoc.
                               ^
        → delete it and type the text again

    1 error in 1 file. Each code is explained in docs/checks.md."
  `);
});

test('points at a byte that is not UTF-8', () => {
  expect(
    reportOn(
      siteWith({
        'content/vendors/more.yaml': Uint8Array.from([...new TextEncoder().encode('beta:\n  name: Caf'), 0xe9, 0x0a]),
      }),
    ),
  ).toMatchInlineSnapshot(`
    "content/vendors/more.yaml:2:12 error not-utf8  The byte 0xe9 is not UTF-8
        2 |   name: Caf�
                       ^
        → save the file as UTF-8

    1 error in 1 file. Each code is explained in docs/checks.md."
  `);
});

// A link in a link is no HTML: browsers end the first where the second begins.
test('finds a figure in a quotation, which is a link itself', () => {
  const quotation = '<Quote source="acme-10q-2026-06" speaker="A" role="B">pays <Figure id="acme-term" /></Quote>';
  expect(reportOn(siteEdited('content/deals/acme.mdx', '- A <Term', `${quotation}\n\n- A <Term`)))
    .toMatchInlineSnapshot(`
    "content/deals/acme.mdx:48:1 error bad-component  \`<Quote>\` leads to its source, and holds what leads elsewhere
        48 | <Quote source="acme-10q-2026-06" speaker="A" role="B">pays <Figure id="acme-term" /></Quote>
             ^
        → end it before that, and let that stand behind it

    1 error in 1 file. Each code is explained in docs/checks.md."
  `);
});
