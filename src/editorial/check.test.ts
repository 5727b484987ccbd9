import { expect, test } from 'vitest';
import { check } from './check.ts';
import { problemsOf, reportOn, siteEdited, siteWith } from './test-support/small-site.ts';

test('has nothing to say about a site that is in order', () => {
  expect(problemsOf(siteWith())).toEqual([]);
});

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
    "content/figures/acme.yaml:2:10 error broken-yaml  A colon and a space make a second key on this line
        2 |   label: Commitment: OpenAI to Acme
                     ^
        → put quotation marks around a text that holds a colon and a space

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
      "content/figures/acme.yaml:42:14 error bad-wording  \`3 gigawatt\` is in gigawatt, but the figure's unit is gw: expected something like \`at least 5 GW\`
          42 |     - value: at least 3 gigawatt
                            ^
          → write \`at least 3 GW\`

      1 error in 1 file. Each code is explained in docs/checks.md."
    `);
});

test('refuses a date that does not exist', () => {
  expect(reportOn(siteEdited('content/sources/all.yaml', 'published: 2025-11-03', 'published: 2025-11-31')))
    .toMatchInlineSnapshot(`
      "content/sources/all.yaml:5:14 error bad-date  Expected a date of the calendar such as 2025-09-22, 2025-09, 2026-Q3, 2026-H2 or 2026, received \`2025-11-31\`
          5 |   published: 2025-11-31
                           ^
          → correct the day or the month: the calendar has no such day

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
    "content/figures/acme.yaml:27:12 error not-addable  This cannot be added up: \`acme-commitment\` and \`acme-capacity\` are in usd and gw
        27 |   formula: sum(acme-commitment, acme-capacity)
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
    "content/deals/acme.mdx:47:1 error markup-not-allowed  A Markdown heading has no id of its own
        47 | ## More
             ^
        → write \`<h2 id="more">More</h2>\`: its id is its address for ever

    content/deals/acme.mdx:49:1 error unknown-component  \`<Figur>\` is no component of an article
        49 | <Figur id="acme-term" />
             ^
        → did you mean \`Figure\`?

    content/deals/acme.mdx:51:6 error bad-address  An address with \`javascript:\` may not be linked
        51 | Read [this](javascript:alert(1)) {acme-term}.
                  ^
        → link to https://, to a relative address or to a #fragment

    content/deals/acme.mdx:51:34 error expression-not-allowed  Braces hold an expression of JavaScript here
        51 | Read [this](javascript:alert(1)) {acme-term}.
                                              ^
        → a figure is printed with \`<Figure id="…" />\`, another number with \`<Num reason="…">…</Num>\`; a brace itself is written \`&#123;\`

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

test('reports the problems of all files in one run, in order', () => {
  const files = siteWith({
    'content/site.yaml': 'sourcesReed: 2026-10-08\n',
    'content/vendors/all.yaml': 'openai:\n  name: OpenAI\n',
    'content/notes.txt': 'hello',
  });
  const { diagnostics } = check(files);
  const places = diagnostics.map(({ file, line, code }) => `${file}:${line} ${code}`);
  expect(places).toContain('content/notes.txt:1 unknown-file');
  expect(places).toContain('content/site.yaml:1 unknown-key');
  expect(places).toContain('content/vendors/all.yaml:1 missing-key');
  const keys = diagnostics.map(
    ({ file, line, column }) => `${file} ${String(line).padStart(6)} ${String(column).padStart(6)}`,
  );
  expect(keys).toEqual(keys.toSorted());
});

test('does not take what follows from a broken file for further mistakes', () => {
  const files = siteEdited('content/sources/all.yaml', 'publisher: Acme', 'publisher: Acme: Inc');
  expect(check(files).diagnostics.map(({ code }) => code)).toEqual(['broken-yaml']);
});

test.each([
  ['is empty', ''],
  ['is too large', `acme-term:\n  note: ${'x'.repeat(1_000_000)}\n`],
  ['is in another encoding', Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x3a, 0)],
  ['holds comments only', '# figures\n'],
])('does not miss the ids of a file that %s', (_name, text) => {
  for (const path of ['content/figures/acme.yaml', 'content/sources/all.yaml', 'content/vendors/all.yaml'])
    expect(check(siteWith({ [path]: text })).diagnostics).toHaveLength(1);
});

test('still misses an id in a collection that could be read', () => {
  const files = siteEdited('content/deals/acme.mdx', 'leadChart: acme-money', 'leadChart: acme-mony').map((file) =>
    file.path.startsWith('content/figures') ? { ...file, bytes: new Uint8Array() } : file,
  );
  const codes = check(files).diagnostics.map(({ code }) => code);
  expect([...new Set(codes)]).toEqual(['empty-file', 'unknown-id']);
});

test('puts files that could not be read first', () => {
  const files = siteWith({ 'content/vendors/zz.yaml': '', 'content/charts/notes.txt': 'x' });
  expect(check(files).diagnostics.map(({ code }) => code)).toEqual(['empty-file', 'unknown-file']);
});

test('reports what a broken rule throws, and names the file', () => {
  const [file, ...others] = siteWith();
  const explosive = {
    ...file,
    path: 'content/charts/acme-money.yaml',
    get bytes(): Uint8Array {
      throw new Error('disk on fire');
    },
  };
  expect(problemsOf([explosive, ...others])[0]).toMatchInlineSnapshot(
    `"charts/acme-money.yaml:1:1 internal The checker failed here: disk on fire → this is a mistake in the checker: report it with this file"`,
  );
});
