import { expect, test } from 'vitest';
import { siteEdited, siteWith } from '../check/test-support/small-site.ts';
import { understand } from '../model/understand.ts';
import { readAnnouncement } from './announcement.ts';
import { printProposals } from './print-proposals.ts';
import { propose } from './proposals.ts';

const { content } = understand(siteWith());
const proposalsOf = (text: string) => propose(readAnnouncement(new TextEncoder().encode(text)), content);
const kinOf = (text: string) =>
  proposalsOf(text).proposals.map(({ kin }) => kin.map(({ figure, likeness }) => `${likeness} ${figure.id}`));

test.each([
  ['OpenAI will pay Acme $38 billion for computing.', ['same acme-commitment']],
  ['OpenAI will pay Acme up to $38 billion for computing.', ['bound acme-commitment']],
  ['OpenAI’s commitment to Acme has grown to $50 billion.', ['other acme-commitment']],
  ['Somebody paid $38 billion.', []],
  // Its label has none of these words.
  ['Acme will be given $50 billion by the maker of ChatGPT.', ['other acme-commitment']],
  // It proves what is held, whomever the text names.
  ['This is a $38 billion deal.', ['same acme-commitment']],
  // Nothing revises what is computed.
  ['OpenAI pays Acme a yearly average of $9 billion a year.', []],
  ['Acme has 38 billion users.', []],
  ['The first machines of Acme run in the second half of 2026.', ['same acme-first-date']],
])('finds for “%s” what the ledger holds of it', (text, kin) => {
  expect(kinOf(text)).toEqual([kin]);
});

test('finds power of the same deal whose label has none of the words, the one with the same bound first', () => {
  const more =
    'acme-bound: { label: Chips that will be ordered, unit: gw, deals: [acme], capacity: { layer: silicon }, claims: [{ value: 1 GW, basis: reported, asOf: 2026-06, source: acme-10q-2026-06, evidence: 1 GW }] }\n';
  const files = siteEdited('content/figures/acme.yaml', 'label: Acme capacity for OpenAI', 'label: Everything agreed');
  const site = understand([
    ...files,
    ...siteWith({ 'content/figures/more.yaml': more }).filter(({ path }) => path.endsWith('more.yaml')),
  ]);
  const [proposal] = propose(
    readAnnouncement(new TextEncoder().encode('It said that Acme will supply at least 8 GW.')),
    site.content,
  ).proposals;
  expect(proposal?.kin.map(({ figure, likeness }) => `${likeness} ${figure.id}`)).toEqual([
    'other acme-capacity',
    'other acme-bound',
  ]);
});

test('a sentence without a name is about the company that the text names most', () => {
  const named = 'Acme and Acme, with Gamma.';
  const kin = kinOf(`${named}\n\nThe first machines run in the second half of 2026.`);
  expect(kin).toEqual([['same acme-first-date']]);
});

test('proposes once what a text says twice, with the words for which the ledger has an answer', () => {
  const { proposals } = proposalsOf(
    'Gamma hears of $38 billion\n\nOpenAI will pay Acme $38 billion.\n\nGamma pays $7 billion.\n',
  );
  expect(proposals.map(({ times, words }) => `${times} ${words}`)).toEqual([
    '2 OpenAI will pay Acme $38 billion',
    '1 Gamma pays $7 billion',
  ]);
});

test('prints what is proposed, what the ledger holds, what is left, and how to take it', () => {
  const text =
    'Nov. 3, 2025: OpenAI will pay Acme up to $38 billion, and a further 12 billion in grants, at a site of 900 MW.';
  expect(printProposals('acme.txt', proposalsOf(text))).toMatchInlineSnapshot(`
    "2 values in acme.txt. Its day: 3 November 2025.

      1  up to $38 billion  [usd]
         “Nov. 3, 2025: OpenAI will pay Acme up to $38 billion”
         The ledger bounds it otherwise: acme-commitment, $38 billion (announced 2025-11-03; OpenAI's commitment to Acme)

      2  900 MW  [gw]
         “at a site of 900 MW”
         It may revise: acme-capacity, at least 3 GW (reported 2026-06; Acme capacity for OpenAI)

    Numbers that are left to you:
        “and a further 12 billion in grants”: no unit stands beside it

    Nothing is written. To take one as the next claim of a figure, or as a new figure:
        npm run propose acme.txt -- --take 1 --figure acme-commitment --source <id>
        npm run propose acme.txt -- --take 1 --figure <new-id> --topic acme --source <id>"
  `);
});

test('says of a text without a value that it has none', () => {
  expect(printProposals('empty.txt', proposalsOf('They met.'))).toBe('0 values in empty.txt.');
});
