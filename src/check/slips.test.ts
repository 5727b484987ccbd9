/** Slips of an editor's hand: one mistake each, and the first line and the remedy say what was meant. */
import { expect, test } from 'vitest';
import { check } from './check.ts';
import { siteEdited } from './test-support/small-site.ts';

const FIGURES = 'content/figures/acme.yaml';
const RECORD = 'content/records/gamma.yaml';
const DEAL = 'content/deals/acme.mdx';
const CORRECTION = 'content/corrections/acme-power.yaml';
const SENTENCE = 'On 3 November 2025 OpenAI agreed to pay <Figure id="acme-commitment" />';
const LABEL = "label: OpenAI's commitment to Acme";
const FORMULA = 'formula: acme-commitment / acme-term';

type Slip = [file: string, find: string, replacement: string, message: string, remedy: string];

const inBody = (text: string, message: string, remedy: string): Slip => [
  DEAL,
  SENTENCE,
  `OpenAI agreed to pay ${text}`,
  message,
  remedy,
];
const inFigure = (find: string, replacement: string, message: string, remedy: string): Slip => [
  FIGURES,
  find,
  replacement,
  message,
  remedy,
];
const inFormula = (formula: string, meant: string): Slip =>
  inFigure(FORMULA, `formula: ${formula}`, 'is written', `write \`${meant}\``);

const SLIPS: Slip[] = [
  // Units
  inFigure('unit: usd\n', 'unit: euros\n', 'counts money in US dollars', 'unit: usd'),
  inFigure('unit: usd\n', 'unit: USD\n', 'as `usd`', 'unit: usd'),
  inFigure('unit: usd/year', 'unit: usd per year', 'as `usd/year`', 'unit: usd/year'),
  inFigure('unit: gw', 'unit: GW', 'as `gw`', 'unit: gw'),
  // One where a list stands, and the other way round
  inFigure(
    'source: acme-release-2025-11',
    'source: [acme-release-2025-11, acme-10q-2026-06]',
    '`source` takes one id, received a list of 2',
    'also: [acme-10q-2026-06]',
  ),
  inFigure('deals: [acme]', 'deals: acme, gamma', '`deals` is a list', 'write `[acme, gamma]`'),
  inFigure('deals: [acme]', 'deals: {acme}', '`deals` is a list', 'write `[acme]`'),
  inFigure('deals: [acme]', 'deals:\n    — acme', 'starts with a hyphen and a space', 'write `- acme`'),
  inFigure('deals: [acme]', 'deals: - acme', 'A list starts on the line of its key', 'write `[acme]`'),
  inFigure('    - value: $38', '    — value: $38', 'This line starts with `—`', 'write `- value: $38 billion`'),
  inFigure(
    'money: { kind: purchase-commitment, payer: openai, payee: acme }',
    'money: purchase-commitment',
    'takes keys',
    '{ kind: purchase-commitment }',
  ),
  // Ids
  inFigure('payer: openai', 'payer: OpenAI', 'No vendor has the id `OpenAI`', 'did you mean `openai`?'),
  inFigure('payee: acme', 'payee: amce', 'No vendor has the id', 'did you mean `acme`?'),
  inFigure('deals: [acme]', 'deals: [acme gamma]', 'No deal has the id', '[acme, gamma]'),
  inFigure(
    'source: acme-release-2025-11',
    'source: sources/acme-release-2025-11',
    'No source has',
    'write `acme-release-2025-11`',
  ),
  inFigure('source: acme-release-2025-11', 'source: acmе-release-2025-11', 'No source has', '`acme-release-2025-11`'),
  inFigure('acme-term:\n', 'Acme-term:\n', '`Acme-term` is no id', 'write `acme-term`'),
  [RECORD, 'capacity: gamma-capacity', 'capacity: capacity-gamma', 'No figure has', 'did you mean `gamma-capacity`?'],
  inFigure('acme-term:\n', '- id: acme-term\n', 'An entry starts with its id', 'write `acme-term:`'),
  // Keys and words
  inFigure(LABEL, 'title: Commitment', '`title` is no key', 'did you mean `label`?'),
  inFigure('  capacity: { layer: cloud }', '  layer: cloud', '`layer` is no key', 'under `capacity:`'),
  inFigure('{ layer: cloud }', '{ layer: chips }', '`chips` is no layer', 'did you mean `silicon`?'),
  inFigure('basis: announced', 'basis: said', '`said` is no basis', 'did you mean `announced`?'),
  [RECORD, 'stage: agreement', 'stage: contract', '`contract` is no stage', 'did you mean `agreement`?'],
  // YAML
  inFigure(
    LABEL,
    "label: 'OpenAI's commitment'",
    'This quotation mark ends the text',
    "write `'OpenAI''s commitment'`",
  ),
  inFigure(LABEL, 'label: "A "firm" promise"', 'This quotation mark ends the text', `write \`'A "firm" promise'\``),
  inFigure(LABEL, 'label: [Acme] commitment', 'Text follows the bracket', "'[Acme] commitment'"),
  inFigure(LABEL, 'label:Commitment', 'No space stands after this colon', 'write `label: Commitment`'),
  inFigure(LABEL, 'label = Commitment', 'not by `=`', 'write `label: Commitment`'),
  inFigure(LABEL, 'label:\u00a0Commitment', 'U+00A0 looks like a space', 'type a space'),
  inFigure(LABEL, 'label: # Commitment', '`label` is empty', 'starts a comment'),
  inFigure(
    'payer: openai, payee',
    'payer: openai payee',
    'one comma stands between two items',
    '{ key: text, key: text }',
  ),
  inFigure(LABEL, 'label Commitment', 'A key has no colon', 'write `label: Commitment`'),
  inFigure('acme-term:\n', 'acme-term\n', 'A key has no colon', 'write `acme-term:`'),
  // Values
  inFigure('$38 billion', 'just over $5bn', 'is written `more than $5 billion`', 'more than $5 billion'),
  inFigure('$38 billion', 'just under $5bn', 'is written `less than $5 billion`', 'less than $5 billion'),
  // Formulas
  inFigure(
    FORMULA,
    'formula: [acme-commitment, acme-term]',
    '`formula` takes one text',
    'formula: sum(acme-commitment, acme-term)',
  ),
  inFigure(
    FORMULA,
    'formula: sum(OpenAI, acme-term)',
    '`sum(OpenAI, acme-term)` is not a formula',
    '`OpenAI` is the id of none',
  ),
  inFormula('sum(Acme-Commitment, acme_term)', 'sum(acme-commitment, acme-term)'),
  inFigure(FORMULA, 'formula: acme-commitment - 1', '`1` is a typed number', 'a figure of its own'),
  inFormula('acme-commitment ÷ acme-term', 'acme-commitment / acme-term'),
  inFormula('acme-commitment/acme-term', 'acme-commitment / acme-term'),
  inFormula('acme-commitment + acme-term', 'sum(acme-commitment, acme-term)'),
  inFormula('SUM(acme-commitment; acme-term)', 'sum(acme-commitment, acme-term)'),
  inFormula('acme-commitment / {acme-term}', 'acme-commitment / acme-term'),
  // Braces in texts
  [RECORD, 'build {gamma-capacity}', 'build {Gamma capacity}', '`{Gamma capacity}`', 'write {gamma-capacity}'],
  [
    RECORD,
    'build {gamma-capacity}',
    'build {gamma-capacity:short}',
    'gamma-capacity:short',
    'write {gamma-capacity|short}',
  ],
  [RECORD, 'build {gamma-capacity}', 'build {{gamma-capacity}}', 'Two braces open here', 'one brace on each side'],
  [RECORD, 'build {gamma-capacity}', 'build {5 GW}', '`{5 GW}`', 'write {!5 GW|reason}'],
  // Bodies
  inBody('much {', 'The brace `{` is opened here and never closed', '&#123;'),
  inBody(
    '<Figure id="acme-commitment />',
    'The quotation mark after `id=` is never closed',
    'write `id="acme-commitment"`',
  ),
  inBody('<Figure id="acme-commitment@1" />', 'No figure has the id', 'write `id="acme-commitment" revision="1"`'),
  inBody('<Figure id="acme-term|long" />', 'No figure has the id', 'write `id="acme-term" form="long"`'),
  inBody('{{acme-commitment}}', 'Braces print no figure', '<Figure id="acme-commitment" />'),
  inBody('{{ x }}', 'Braces print no figure', '<Figure id="x" />'),
  inBody('<b>much</b>', '`<b>` is no component', 'write `**words**`'),
  inBody('<a href="https://x.example">much</a>', '`<a>` is no component', 'write `[words](address)`'),
  inBody('much<br/> more', '`<br>` is no component', 'an empty line starts a new paragraph'),
  inBody('{acme-commitment}', 'Braces print no figure', '<Figure id="acme-commitment" />'),
  inBody(
    '<Figure id="acme-commitment">',
    '`<Figure>` is opened here and never closed',
    'write `<Figure id="acme-commitment" />`',
  ),
  inBody('<Figure id=“acme-commitment” />', 'straight double quotation marks', 'write `id="acme-commitment"`'),
  inBody('<Figure acme-commitment />', 'no attribute `acme-commitment`', 'write id="acme-commitment"'),
  inBody('<5 GW', 'This `<` opens no component', '&lt;'),
  inBody('a <!-- note -->', 'A comment of HTML', '{/*'),
  inBody('a <Term id="gigawatt">gigawatt<Term>', '`<Term>` is opened here', 'write `</Term>`'),
  [DEAL, 'id="announcement"', 'id="The Announcement"', 'is no id', 'write id="the-announcement"'],
  // Promises and corrections
  [RECORD, '    expected: true\n', '    bound: by\n', 'only a promise has one', 'write `expected: true`'],
  [RECORD, '    expected: true\n', '    promised: true\n', '`promised` is no key', 'did you mean `expected`?'],
  [
    CORRECTION,
    '{!14|what the article said} in all',
    '14 GW in all',
    'The number `14`',
    'write {!14 GW|what the page said}',
  ],
  [CORRECTION, 'said: Acme', 'before: Acme', '`before` is no key', 'did you mean `said`?'],
];

test.each(SLIPS)('in %s, %j as %j is one mistake: %s', (file, find, replacement, message, remedy) => {
  const errors = check(siteEdited(file, find, replacement)).diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map((error) => `${error.message} → ${error.remedy ?? ''}`)).toHaveLength(1);
  expect(errors[0]?.message).toContain(message);
  expect(errors[0]?.remedy).toContain(remedy);
});

const caretAt = (file: string, find: string, replacement: string) => {
  const [error] = check(siteEdited(file, find, replacement)).diagnostics;
  return siteEdited(file, find, replacement)
    .filter(({ path }) => path === file)
    .map(({ bytes }) =>
      new TextDecoder()
        .decode(bytes)
        .split('\n')
        [(error?.line ?? 0) - 1]?.slice((error?.column ?? 0) - 1),
    )[0];
};

test('points at the slip itself, not where a parser gave up', () => {
  expect(caretAt(DEAL, SENTENCE, 'It will pay { for')).toMatch(/^\{ for/);
  const unclosed = '<Figure id="acme-commitment /> and <Figure id="acme-term" />';
  expect(caretAt(DEAL, SENTENCE, `It pays ${unclosed}`)).toMatch(/^"acme-commitment/);
  expect(caretAt(DEAL, SENTENCE, 'It pays {{acme-commitment}}')).toMatch(/^\{\{acme/);
  expect(caretAt(FIGURES, 'acme-term:\n', '- id: acme-term\n')).toMatch(/^- id/);
  expect(caretAt(DEAL, SENTENCE, 'It <Term id="gigawatt">pays for')).toMatch(/^<Term id/);
  expect(caretAt(FIGURES, LABEL, 'label: "Commitment')).toMatch(/^"Commitment/);
  expect(caretAt(FIGURES, FORMULA, 'formula: acme-commitment - 1')).toMatch(/^1$/);
  expect(caretAt(FIGURES, LABEL, 'label: Acme: commitment')).toMatch(/^: commitment/);
});
