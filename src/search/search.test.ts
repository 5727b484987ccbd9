import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SECTION_WORDS } from './entries.ts';
import type { SearchEntry } from './entry.ts';
import { Search } from './search.ts';
import { synonyms } from './synonyms.ts';
import { ourEntries } from './test-support/our-entries.ts';

interface Questions {
  questions: { asked: string; right: string[] }[];
  nothing: string[];
}

const { questions, nothing } = parse(
  readFileSync(join(import.meta.dirname, 'test-support/fifty.yaml'), 'utf8'),
) as Questions;

describe('the site’s own entries', () => {
  const search = new Search(ourEntries, synonyms);
  const first = (query: string) => search.find(query)[0];

  test('answer at least 45 of 50 questions of readers with the right one first', () => {
    const right = questions.filter((question) => question.right.includes(first(question.asked)?.address ?? ''));
    const wrong = questions.filter((question) => !right.includes(question)).map(({ asked }) => asked);
    expect(questions).toHaveLength(50);
    expect(right.length, `wrong: ${wrong.join('; ')}`).toBeGreaterThanOrEqual(45);
  });

  test('show the right one among the first three for nearly every question', () => {
    const shown = questions.filter(({ asked, right }) =>
      search
        .find(asked)
        .slice(0, 3)
        .some(({ address }) => right.includes(address)),
    );
    expect(shown.length).toBeGreaterThanOrEqual(48);
  });

  test.each(nothing)('have no answer to “%s”', (query) => {
    expect(search.find(query)).toEqual([]);
  });

  test.each([
    ['download all data', '/data/'],
    ['rss feed', '/changes/'],
    ['overdue promises', '/promises/'],
    ['crusoe', '/sites/abilene/'],
    ['how big is the ohio campus', '/figures/ports-pike-capacity/'],
    ['microsoft azure commitment', '/figures/microsoft-azure-commitment/'],
    ['how do i cite this', '/about/'],
    ['how to cite', '/about/'],
    ['how to cite compute ledger', '/about/'],
    ['microsft stake', '/figures/microsoft-stake-2026/'],
    ['openai ipo date', '/open/openai-prospectus/'],
    ['total commitments', '/count/'],
    ['openai debt', '/explainers/who-borrows/'],
    ['vendor financing', '/faq/circular-financing/'],
    ['jobs in georgia', '/sites/camellia/'],
    ['orcale contract', '/deals/oracle/'],
    ['carbon emissions', '/faq/site-emissions/'],
    ['tpu', '/faq/google-chips/'],
    ['what is backlog', '/glossary/#backlog'],
    ['how many jobs will stargate create', '/figures/stargate-uae-workers/'],
    ['map of data centers', '/sites/'],
    ['who writes this', '/about/'],
    ['how do i embed a chart', '/embed/'],
    ['how long does the AWS contract run', '/faq/aws-payment/'],
  ])('answer “%s” with %s', (query, address) => {
    expect(first(query)?.address).toBe(address);
  });

  // A company that is named outweighs the common words of a question.
  test.each([
    ['Oracle', ['/deals/oracle/'], ['/faq/oracle-payment/', '/deals/oracle/']],
    ['AWS', ['/deals/aws/', '/faq/aws-per-year/', '/faq/aws-capacity/'], ['/faq/aws-payment/']],
    ['Microsoft', ['/deals/microsoft/'], ['/deals/microsoft/', '/figures/microsoft-revenue-share-cap/']],
    ['CoreWeave', ['/deals/coreweave/', '/faq/coreweave-worth/'], ['/faq/coreweave-worth/']],
    ['Cerebras', ['/deals/cerebras/', '/faq/cerebras-contract-worth/'], ['/deals/cerebras/']],
    ['Google Cloud', ['/deals/google-cloud/'], ['/faq/google-cloud-cost/']],
    ['AMD', ['/deals/amd/'], ['/faq/amd-price/', '/deals/amd/']],
    ['Broadcom', ['/deals/broadcom/'], ['/deals/broadcom/', '/figures/broadcom-programme-cost/']],
    ['Nvidia', ['/deals/nvidia/'], ['/faq/nvidia-price/']],
    ['Foxconn', ['/deals/foxconn/'], ['/deals/foxconn/']],
    ['MGX', ['/vendors/mgx/'], ['/vendors/mgx/']],
    ['Nscale', ['/vendors/nscale/'], ['/vendors/nscale/']],
    ['Cisco', ['/vendors/cisco/'], ['/vendors/cisco/']],
  ])(
    'answer what a contract with %s is worth, its deal’s size and what is paid with what is its own',
    (name, own, paid) => {
      expect(own).toContain(first(`How much is OpenAI's contract with ${name} worth?`)?.address);
      expect(own).toContain(first(`${name} deal size`)?.address);
      expect(paid).toContain(first(`What does OpenAI pay ${name}?`)?.address);
    },
  );

  test('are sections under the addresses for which there are other words', () => {
    const sections = new Set(ourEntries.flatMap(({ kind, address }) => (kind === 'section' ? address : [])));
    expect(Object.keys(SECTION_WORDS).filter((path) => !sections.has(path))).toEqual([]);
  });

  test('are all there for questions of today', () => {
    const addresses = new Set(ourEntries.map(({ address }) => address));
    expect(questions.flatMap(({ right }) => right).filter((address) => !addresses.has(address))).toEqual([]);
  });

  test('are each found first by their own title', () => {
    const others = ourEntries.filter(({ title }) => first(title)?.title !== title);
    expect(others.map(({ address }) => address)).toEqual([]);
  });

  test('are found by their own title with one slip in its longest word', () => {
    // A third of them: to look for all takes seconds.
    const some = ourEntries.filter((_, place) => place % 3 === 0);
    const slipped = some.flatMap(({ title }) => {
      const [longest = ''] = title.match(/\p{L}+/gu)?.toSorted((a, b) => b.length - a.length) ?? [];
      if (longest.length < 6) return [];
      const at = Math.floor(longest.length / 2);
      return [{ title, asked: title.replace(longest, longest.slice(0, at) + longest.slice(at + 1)) }];
    });
    const missed = slipped.filter(({ title, asked }) =>
      search
        .find(asked)
        .slice(0, 5)
        .every((found) => found.title !== title),
    );
    expect(slipped.length).toBeGreaterThan(200);
    expect(missed.map(({ asked }) => asked)).toEqual([]);
  });
});

const entry = (title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  kind: 'figure',
  id: 'x',
  address: `/${title}/`,
  title,
  says: '',
  also: '',
  asOf: '',
  grade: '',
  ...more,
});
const titlesFor = (query: string, entries: readonly SearchEntry[]) =>
  new Search(entries, synonyms).find(query).map(({ title }) => title);

test('who pays stands before who is paid', () => {
  const entries = [entry('What does Oracle pay OpenAI?'), entry('What does OpenAI pay Oracle?')];
  expect(titlesFor('openai paying oracle', entries)[0]).toBe('What does OpenAI pay Oracle?');
});

test('what is about another company comes after all that is about the one named, rare as its words are', () => {
  const entries = [
    entry('Acme', { kind: 'company' }),
    entry('How long does the contract with Georgia run?'),
    entry('Length of the Acme contract'),
    ...Array.from({ length: 12 }, (_, i) => entry(`Acme, figure ${i}`)),
    ...Array.from({ length: 40 }, (_, i) => entry(`Oracle ${i}`)),
  ];
  expect(titlesFor('how long does the acme contract run', entries)[0]).toBe('Length of the Acme contract');
});

test('a number finds what is worth so much before what speaks of it', () => {
  const sentence = 'A deal that was once to be worth $38 billion, and is now worth more.';
  const entries = [entry('An agreement', { says: sentence }), entry('A commitment', { says: '$38 billion' })];
  expect(titlesFor('38bn', entries)).toEqual(['A commitment', 'An agreement']);
});

test('what was replaced comes after what stands', () => {
  const entries = [entry('Oracle, first sum', { says: 'replaced: $5 billion' }), entry('Oracle, today’s sum')];
  expect(titlesFor('oracle sum', entries)[0]).toBe('Oracle, today’s sum');
});

test('the last word of a query need not be typed whole', () => {
  const entries = [entry('Cerebras commitment')];
  for (const typed of ['ce', 'cereb', 'cerebras comm', 'cerebras commitm'])
    expect(titlesFor(typed, entries), typed).toHaveLength(1);
});

test('nothing is found for nothing', () => {
  expect(titlesFor(' … ', [entry('Oracle')])).toEqual([]);
});
