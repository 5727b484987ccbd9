import { expect, test } from 'vitest';
import { problemsInBody, problemsInSummary, problemsOf, siteEdited, siteWith } from '../test-support/small-site.ts';
import { SMALL_SITE } from '../test-support/small-site-files.ts';

const OPEN = 'content/open/gamma-price.yaml';

test('a text that says that something is not known names the question, in YAML and in an article', () => {
  expect(problemsInSummary('It sells chips. Their price is not published.')).toMatchInlineSnapshot(`
    [
      "vendors/more.yaml:4:43 unasked \`not published\` names no open question → write \`{open:…|not published}\` with the id of the question; \`npm run new open <id>\` starts one",
    ]
  `);
  expect(problemsInBody('Nobody has said *when* it ends.')).toMatchInlineSnapshot(`
    [
      "deals/acme.mdx:48:1 unasked \`Nobody has said\` names no open question → write \`<Open id="…">Nobody has said</Open>\` with the id of the question; \`npm run new open <id>\` starts one",
    ]
  `);
});

test('the words that say so lead to the question', () => {
  expect(problemsInSummary('It sells chips. {open:gamma-price|Their price is not published}.')).toEqual([]);
  expect(problemsInBody('<Open id="gamma-price">Nobody has said</Open> when it ends.')).toEqual([]);
  expect(problemsInBody('When it ends <Open id="gamma-price">is not known</Open>.')).toEqual([]);
  // A name of who speaks is a text of its own within the paragraph.
  const quote = '<Quote source="acme-10q-2026-06" speaker="A" role="B">words</Quote>';
  expect(problemsInBody(`When it ends <Open id="gamma-price">is not known</Open>: ${quote}.`)).toEqual([]);
  expect(problemsInBody(`${quote} When it ends <Open id="gamma-price">is not known</Open>.`)).toEqual([]);
});

test('a question that is named in one paragraph is not named in the next', () => {
  const named = '<Open id="gamma-price">Nobody has said</Open> when.';
  expect(problemsInBody(`${named}\n\nThe rest is unknown.`)).toHaveLength(1);
  expect(problemsInBody(`The rest is unknown.\n\n${named}`)).toHaveLength(1);
  expect(problemsInBody(`- ${named}\n- The rest is unknown.`)).toHaveLength(1);
});

test('what has been answered is not called unknown any more', () => {
  const answered = (SMALL_SITE[OPEN] ?? '').replace(
    'state: open',
    'state: answered\nby: gamma-capacity\nanswer: It is {gamma-capacity}.',
  );
  const vendor =
    'beta:\n  name: Beta\n  role: none\n  summary: It sells chips. {open:gamma-price|Their price is not published}.\n';
  expect(problemsOf(siteWith({ [OPEN]: answered, 'content/vendors/more.yaml': vendor }))).toMatchInlineSnapshot(`
    [
      "vendors/more.yaml:4:61 unasked \`not published\` names \`gamma-price\`, which is not open any more → say what is known now",
    ]
  `);
});

test('a correction may quote that a page called something unknown', () => {
  const correction =
    'kind: corrected\ndate: 2026-11-22\nabout: { deals: [gamma] }\nsaid: The price is unknown.\nsays: It is said.\nwhy: We had not looked.\n';
  expect(problemsOf(siteWith({ 'content/corrections/price.yaml': correction }))).toEqual([]);
});

test('why a claim does not stand tells of its source', () => {
  const why = 'standing: unverified\n      why: The article does not say who counted.\n      note: The';
  const codes = problemsOf(siteEdited('content/figures/acme.yaml', 'note: The', why)).map((text) => text.split(' ')[1]);
  expect(codes).not.toContain('unasked');
});
