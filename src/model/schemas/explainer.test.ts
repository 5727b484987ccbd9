import { expect, test } from 'vitest';
import { problemsOf, siteEdited } from '../../check/test-support/small-site.ts';

const EXPLAINER = 'content/explainers/power.mdx';

test('an explainer is about several deals, each named once', () => {
  expect(problemsOf(siteEdited(EXPLAINER, '[acme, gamma]', '[acme]'))).toMatchInlineSnapshot(`
    [
      "explainers/power.mdx:7:8 bad-value Expected at least two deals: what is about one belongs in its own article",
    ]
  `);
  expect(problemsOf(siteEdited(EXPLAINER, '[acme, gamma]', '[acme, acme]'))).toMatchInlineSnapshot(`
    [
      "explainers/power.mdx:7:8 bad-value Expected each deal once",
    ]
  `);
});

test('a deal that an explainer names exists', () => {
  expect(problemsOf(siteEdited(EXPLAINER, '[acme, gamma]', '[acme, gama]'))).toMatchInlineSnapshot(`
    [
      "explainers/power.mdx:7:15 unknown-id No deal has the id \`gama\` → did you mean \`gamma\`?",
    ]
  `);
});

test('an explainer is not checked before it is published', () => {
  expect(problemsOf(siteEdited(EXPLAINER, 'checked: 2026-11-21', 'checked: 2026-11-20'))).toMatchInlineSnapshot(`
    [
      "explainers/power.mdx:6:10 dates-backwards Expected a day on or after \`published\`: an article is checked when it is published, or later",
    ]
  `);
});

test('a number typed into an explainer is found, in its front matter and in its text', () => {
  expect(problemsOf(siteEdited(EXPLAINER, 'Where its', 'For $9 billion, where its'))).toMatchInlineSnapshot(`
    [
      "explainers/power.mdx:17:15 number-without-figure The number \`$9 billion\` does not come from a figure → no figure holds it: add one to content/figures, or mark the exception with {!…|reason}",
    ]
  `);
  expect(problemsOf(siteEdited(EXPLAINER, '- See', 'It draws 9 GW.\n\n- See'))).toMatchInlineSnapshot(`
    [
      "explainers/power.mdx:28:10 number-without-figure The number \`9\` does not come from a figure → no figure holds it: add one to content/figures, or mark the exception with <Num reason="…">…</Num>",
    ]
  `);
});
