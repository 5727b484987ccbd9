import { expect, test } from 'vitest';
import { problemsOf, siteEdited, siteWith } from '../test-support/small-site.ts';
import { SMALL_SITE } from '../test-support/small-site-files.ts';

const DEAL = 'content/deals/acme.mdx';
const QUESTION = SMALL_SITE['content/faq/worth.mdx'] ?? '';

test('tells of a question that its deal does not list', () => {
  expect(problemsOf(siteWith({ 'content/faq/extra.mdx': QUESTION }))).toMatchInlineSnapshot(`
    [
      "faq/extra.mdx:4:7 faq-mismatch The deal \`acme\` does not list this question → add \`extra\` to \`faq\` in content/deals/acme.mdx, or delete the key \`deal\` if the question is about several deals",
    ]
  `);
});

test('lets a deal list a question about several deals, which names none', () => {
  expect(problemsOf(siteEdited('content/faq/worth.mdx', 'deal: acme\n', ''))).toEqual([]);
});

test('tells of a question that is listed twice', () => {
  expect(problemsOf(siteEdited(DEAL, 'faq: [worth', 'faq: [worth, worth'))).toMatchInlineSnapshot(`
    [
      "deals/acme.mdx:40:14 faq-mismatch \`worth\` is listed twice → delete one of the two",
    ]
  `);
});

test('leaves a question alone that is about no single deal', () => {
  expect(problemsOf(siteWith({ 'content/faq/extra.mdx': QUESTION.replace('deal: acme\n', '') }))).toEqual([]);
});

test('lets an explainer list questions of any deal, each once', () => {
  const explainer = 'content/explainers/power.mdx';
  expect(problemsOf(siteEdited(explainer, 'faq: [power, worth]', 'faq: [power, term]'))).toEqual([]);
  expect(problemsOf(siteEdited(explainer, 'faq: [power, worth]', 'faq: [power, power]'))).toMatchInlineSnapshot(`
    [
      "explainers/power.mdx:19:14 faq-mismatch \`power\` is listed twice → delete one of the two",
    ]
  `);
});
