import { expect, test } from 'vitest';
import { problemsOf, siteWith } from '../check/test-support/small-site.ts';
import { SMALL_SITE } from '../check/test-support/small-site-files.ts';
import { understand } from '../model/understand.ts';
import { quotedValues } from '../evidence/quoted-values.ts';
import { planTake, type Taking } from './take.ts';

const files = siteWith();
const { content } = understand(files);
const FIGURES = 'content/figures/acme.yaml';

function take(text: string, taking: Taking) {
  const [stated = expect.fail(text)] = quotedValues(text).values;
  return planTake(stated, taking, content, files);
}

const SAYING = { source: 'acme-10q-2026-06', asOf: '2026-06-30' };

test('adds a value as the next claim of a figure, everything else as it was', () => {
  const plan = take('it pays Acme $50 billion', { ...SAYING, figure: 'acme-commitment' });
  if ('problem' in plan) expect.fail(plan.problem);
  const added = `    - value: $50 billion
      basis: announced
      asOf: 2026-06-30
      source: acme-10q-2026-06
      evidence: it pays Acme $50 billion
`;
  expect(plan.text.replace(added, '')).toBe(SMALL_SITE[FIGURES]);
  const { ledger } = understand(siteWith({ [FIGURES]: plan.text })).content;
  expect(ledger.value('acme-commitment')).toMatchObject({ lower: 50e9, upper: 50e9 });
});

test('starts a new figure, of which only its label is to be written', () => {
  const plan = take('Acme draws at least 300 MW', { ...SAYING, figure: 'acme-site', topic: 'acme' });
  if ('problem' in plan) expect.fail(plan.problem);
  const finished = plan.text.replace('  draft: true\n', '');
  expect(finished).not.toBe(plan.text);
  const gaps = problemsOf(siteWith({ [FIGURES]: finished })).filter((problem) => problem.includes(' to-be-written '));
  expect(gaps).toEqual([expect.stringContaining('what is measured')]);
});

test('a new figure in gigawatts gets the lines about power, and none about money', () => {
  const plan = take('Acme draws at least 300 MW', { ...SAYING, figure: 'acme-site', topic: 'acme' });
  if ('problem' in plan) expect.fail(plan.problem);
  const added = plan.text.slice(plan.text.indexOf('acme-site:'));
  expect(added).toContain('# capacity: { layer: silicon }');
  expect(added).not.toContain('money');
});

test('quotes words that YAML would read as something else', () => {
  const plan = take('“Value: $50 billion” # at once', { ...SAYING, figure: 'acme-commitment' });
  if ('problem' in plan) expect.fail(plan.problem);
  const claim = understand(siteWith({ [FIGURES]: plan.text }))
    .content.ledger.figure('acme-commitment')
    .claims.at(-1);
  expect(claim?.evidence).toBe('“Value: $50 billion” # at once');
});

test('says which source is still to be made', () => {
  const plan = take('it pays $50 billion', { figure: 'acme-commitment', source: 'acme-letter', asOf: '2026-07' });
  expect(plan).toMatchObject({ next: [expect.anything(), expect.stringContaining('npm run new source acme-letter')] });
});

test.each([
  ['it pays $50 billion', {}, /^Say with `--figure <id>`/],
  ['it pays $50 billion', { figure: 'Acme!' }, /is no id/],
  ['it pays $50 billion', { figure: 'acme-comitment' }, /did you mean `acme-commitment`\?; say with `--topic <file>`/],
  ['it pays $38 billion', { figure: 'acme-commitment' }, /says \$38 billion already: add the source to `also`/],
  ['it runs 5 GW', { figure: 'acme-commitment' }, /is in usd, and the text states it in gw/],
])('takes nothing of “%s” where %j', (text, taking, problem) => {
  expect(take(text, taking)).toMatchObject({ problem: expect.stringMatching(problem) as string });
});
