import { expect, test } from 'vitest';
import { problemsOf, siteWith } from '../test-support/small-site.ts';
import { SMALL_SITE } from '../test-support/small-site-files.ts';

const figure = (id: string, value: string, kind: string) => `${id}:
  label: ${id}
  unit: ${value.includes('GW') ? 'gw' : 'usd'}
  deals: [acme]
  ${kind}
  claims:
    - { value: ${value}, basis: announced, source: acme-10q-2026-06 }
`;
const SILICON = 'capacity: { layer: silicon }';
const BUYS = 'money: { kind: purchase-commitment }';

const chart = (unit: string, rows: string[]) => `form: bars
title: A chart
subtitle: Its measure
description: What it shows.
unit: ${unit}
groups:
  - hue: power
    rows:
${rows.map((row) => `      - { label: Acme, detail: one, ${row} }\n`).join('')}note: Nothing.
`;

const problems = (figures: string[], unit: string, rows: string[]) =>
  problemsOf(
    siteWith({ 'content/figures/more.yaml': figures.join(''), 'content/charts/acme-money.yaml': chart(unit, rows) }),
  );

test('draws what may be compared, and gaps', () => {
  const figures = [
    figure('a', 'at least 5 GW', SILICON),
    figure('b', '1 GW', SILICON),
    figure('c', 'not published', SILICON).replace('unit: usd', 'unit: gw'),
  ];
  expect(problems(figures, 'gw', ['figure: a, inner: b', 'figure: c'])).toEqual([]);
});

test('refuses to draw a part larger than its whole', () => {
  const figures = [figure('a', '1 GW', SILICON), figure('b', 'up to 5 GW', SILICON)];
  expect(problems(figures, 'gw', ['figure: a, inner: b'])).toMatchInlineSnapshot(`
    [
      "charts/acme-money.yaml:9:55 mixed-chart \`b\` (up to 5 GW) is larger than \`a\` (1 GW), and cannot be drawn inside it → name another part, or swap the two",
    ]
  `);
});

test.each([
  ['a loss', ['figure: loss'], 'not-drawable `loss` may be less than nothing (−2 GW)'],
  ['a difference that may be a loss', ['figure: rest'], 'not-drawable `rest` may be less than nothing (between'],
  ['a floor inside', ['figure: a, inner: floor'], 'mixed-chart `floor` (at least 1 GW) has no upper end'],
  ['a part of what has no number', ['figure: none, inner: a'], 'not-drawable `none` has no number, so `a` (5 GW)'],
  ['a part without a number', ['figure: a, inner: none'], 'not-drawable `none` has no number (not published)'],
  ['what nobody confirmed, aside', ['figure: unconfirmed, aside: later'], 'no-value `unconfirmed` has no accepted'],
  ['words', ['figure: many'], 'not-drawable `many` is words without a number'],
])('refuses to draw %s, which no bar can show', (_what, rows, message) => {
  const figures = [
    figure('a', '5 GW', SILICON),
    figure('b', 'between 1 GW and 9 GW', SILICON),
    figure('floor', 'at least 1 GW', SILICON),
    figure('loss', '−2 GW', SILICON),
    figure('none', 'not published', SILICON).replace('unit: usd', 'unit: gw'),
    figure('many', 'x', SILICON).replace('unit: usd', 'unit: gw').replace('value: x', 'words: many'),
    figure('unconfirmed', '1 GW', SILICON).replace('basis:', 'standing: unverified, why: Nobody knows., basis:'),
    'rest: { label: rest, unit: gw, deals: [acme], capacity: { layer: silicon }, formula: a - b }\n',
  ];
  const found = problems(figures, 'gw', rows);
  expect(found).toEqual([expect.stringContaining(message)]);
});

test('keeps layers, kinds of power and kinds of money apart', () => {
  const figures = [
    figure('a', '1 GW', SILICON),
    figure('b', '2 GW', 'capacity: { layer: site, power: it }'),
    figure('c', '2 GW', 'capacity: { layer: site, power: utility }'),
  ];
  expect(problems(figures, 'gw', ['figure: a', 'figure: b'])).toMatchInlineSnapshot(`
    [
      "charts/acme-money.yaml:10:45 mixed-chart \`b\` cannot stand beside \`a\`: they measure the silicon and the site layer → give it a group of its own",
    ]
  `);
  expect(problems(figures, 'gw', ['figure: b', 'figure: c'])).toMatchInlineSnapshot(`
    [
      "charts/acme-money.yaml:10:45 mixed-chart \`c\` cannot stand beside \`b\`: they measure different kinds of power at a site → give it a group of its own",
    ]
  `);
  expect(
    problems([figure('a', '$1', BUYS), figure('b', '$2', 'money: { kind: capital-in }')], 'usd', [
      'figure: a',
      'figure: b',
    ]),
  ).toMatchInlineSnapshot(`
    [
      "charts/acme-money.yaml:10:45 mixed-chart \`b\` cannot stand beside \`a\`: they are purchase-commitment and capital-in → give it a group of its own",
    ]
  `);
});

test('refuses figures in another unit than the chart', () => {
  expect(problems([figure('a', '1 GW', SILICON)], 'usd', ['figure: a'])).toMatchInlineSnapshot(`
    [
      "charts/acme-money.yaml:9:45 wrong-unit \`a\` is in gw, but the chart is in usd → choose another figure, or draw it in a chart of its own",
    ]
  `);
});

const dated = (id: string, value: string) => `${id}:
  label: ${id}
  unit: date
  claims:
    - { value: ${value}, basis: announced, source: acme-10q-2026-06 }
`;
const spans = (row: string) => `form: spans
title: A chart
subtitle: Its measure
description: What it shows.
groups:
  - rows:
      - { label: Acme, detail: one, ${row} }
note: Nothing.
`;
const spanProblems = (figures: string[], row: string) =>
  problemsOf(siteWith({ 'content/figures/more.yaml': figures.join(''), 'content/charts/acme-money.yaml': spans(row) }));

test('draws spans between dates, in their order', () => {
  const figures = [dated('a', 'by 2026-12'), dated('b', '2029'), figure('c', '1 GW', SILICON)];
  expect(spanProblems(figures.slice(0, 2), 'first: a, completion: b')).toEqual([]);
  expect(spanProblems(figures, 'first: b, completion: a')).toContainEqual(expect.stringContaining('dates-backwards'));
  expect(spanProblems(figures, 'first: c')).toContainEqual(expect.stringContaining('wrong-unit `c` is in gw'));
  expect(spanProblems([dated('a', 'not published')], 'first: a')).toContainEqual(expect.stringContaining('no-value'));
  expect(spanProblems(figures, '')).toContainEqual(expect.stringContaining('a row without a date'));
});

const counted = (id: string, value: string, asOf: string) => `${id}:
  label: ${id}
  unit: suppliers
  claims:
    - { value: ${value}, basis: announced, asOf: ${asOf}, source: acme-10q-2026-06 }
`;
const steps = (on: string) => `form: steps
title: A chart
subtitle: Its measure
description: What it shows.
groups:
  - start: { label: One, detail: at first, figure: at-first }
    rows:
      - { label: Acme, detail: contract, deal: acme, on: ${on} }
    stated: { label: A list, detail: of all, figure: now }
note: Nothing.
`;
const stepProblems = (on: string, now: string) =>
  problemsOf(
    siteWith({
      'content/figures/more.yaml':
        counted('at-first', '1 supplier', "'2023'") + counted('now', `${now} suppliers`, '2026-03-31'),
      'content/charts/acme-money.yaml': steps(on),
    }),
  );

test('dates steps by events, and counts them', () => {
  expect(stepProblems('2025-11-03', '2')).toEqual([]);
  expect(stepProblems('2025-11-04', '2')).toEqual([
    'charts/acme-money.yaml:8:58 bad-value nothing happened to `acme` on 2025-11-04 → give the date of an event in its path, as exactly as it stands there',
  ]);
  expect(stepProblems('2025-11-03', '3')).toContainEqual(
    expect.stringContaining('mixed-chart the steps up to 2026-03-31 make 2, but `now` states 3'),
  );
});

test('lets a figure stand aside with words, whatever its unit', () => {
  const figures = [figure('a', '1 GW', SILICON)];
  expect(problems(figures, 'usd', ['figure: a'])).toHaveLength(1);
  expect(problems(figures, 'usd', ['figure: a, aside: no price'])).toEqual([]);
});

const panels = (...groups: string[]) => `form: bars
title: A chart
subtitle: Its measure
description: What it shows.
unit: gw
scale: own
groups:
${groups.map((group) => `  - ${group}\n`).join('')}note: Nothing.
`;
const row = (id: string) => `rows: [{ label: Acme, detail: one, figure: ${id} }]`;
const panelProblems = (...groups: string[]) =>
  problemsOf(
    siteWith({
      'content/figures/more.yaml': [
        figure('a', '1 GW', SILICON),
        figure('b', '2 GW', SILICON),
        figure('c', '3 GW', 'capacity: { layer: cloud }'),
      ].join(''),
      'content/charts/acme-money.yaml': panels(...groups),
    }),
  );

test('gives what measures something else a scale of its own, under a heading', () => {
  expect(
    panelProblems(`{ heading: Chips, hue: ink, ${row('a')} }`, `{ heading: Clouds, hue: ink, ${row('c')} }`),
  ).toEqual([]);
  expect(panelProblems(`{ heading: Chips, hue: ink, ${row('a')} }`, `{ hue: ink, ${row('c')} }`))
    .toMatchInlineSnapshot(`
    [
      "charts/acme-money.yaml:9:5 missing-key the group has a scale of its own, but no \`heading\` says what it measures → give each group a \`heading\`, or take \`scale: own\` out",
    ]
  `);
});

test('refuses two scales to what measures the same', () => {
  expect(panelProblems(`{ heading: Chips, hue: ink, ${row('a')} }`, `{ heading: Others, hue: ink, ${row('b')} }`))
    .toMatchInlineSnapshot(`
    [
      "charts/acme-money.yaml:9:5 mixed-chart \`b\` and \`a\` measure the same: on two scales their lengths would mislead → take \`scale: own\` out, or draw one of them elsewhere",
    ]
  `);
});

test.each(['dark', 'auto', 'photo'])('refuses an id that is the name of a file of another chart: …-%s', (ending) => {
  const path = 'content/charts/acme-money.yaml';
  const files = siteWith({ [`content/charts/acme-money-${ending}.yaml`]: SMALL_SITE[path] });
  expect(problemsOf(files).filter((problem) => !problem.includes('unused-chart'))).toEqual([
    `charts/acme-money-${ending}.yaml:1:1 bad-id The chart \`acme-money\` has files of the name \`acme-money-${ending}\` → give this chart another id`,
  ]);
});

test.each([
  ['figure', 'figures'],
  ['answer', 'faq'],
])('keeps the folder of what others’ pages show from a chart called %s', (id, folder) => {
  const file = { [`content/charts/${id}.yaml`]: chart('gw', ['figure: acme-capacity']) };
  expect(problemsOf(siteWith(file))).toContain(
    `charts/${id}.yaml:1:1 bad-id /embed/${id}/ holds what other people’s pages show of \`content/${folder}\` → give this chart another id`,
  );
});

test('keeps the ids of answers to a rule from charts, whether or not there is such a rule', () => {
  const file = { 'content/charts/count-anything.yaml': chart('gw', ['figure: acme-capacity']) };
  expect(problemsOf(siteWith(file))).toContain(
    'charts/count-anything.yaml:1:1 bad-id /embed/count-anything/ is kept for what other people’s pages show of the answers at /count/ → give this chart an id that does not begin with `count-`',
  );
});

test('lets rows lead in the short form that the chart draws, and that can be left out', () => {
  const leading = (rows: string, of = chart('gw', ['figure: a', 'figure: b'])) =>
    problemsOf(
      siteWith({
        'content/figures/more.yaml': ['a', 'b', 'c'].map((id) => figure(id, '5 GW', SILICON)).join(''),
        'content/charts/acme-money.yaml': `${of}short: { rows: ${rows} }\n`,
      }),
    ).filter((problem) => !problem.includes('unused-figure'));
  const stack = chart('gw', [])
    .replace('form: bars', 'form: stack\nhue: power')
    .replace(
      /groups:[^]*?rows:\n/,
      'rows:\n  - { label: Acme, detail: one, parts: [{ label: A, figure: a }, { label: B, figure: b }] }\n',
    );
  expect(leading('[b, a]')).toEqual([]);
  expect(leading('[a, c]')).toEqual([
    expect.stringContaining('not-drawable the chart does not draw `c`, so it cannot lead in the short form'),
  ]);
  expect(leading('[a, b]', stack)).toEqual([
    expect.stringContaining('not-drawable the short form of a chart of the form `stack` has all of it'),
  ]);
});
