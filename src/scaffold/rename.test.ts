import { describe, expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { siteEdited, siteWith } from '../check/test-support/small-site.ts';
import { SMALL_SITE } from '../check/test-support/small-site-files.ts';
import { printPermalinks } from '../model/reading/files/permalinks-file.ts';
import type { RawFile } from '../model/reading/files/source-file.ts';
import { planRename, type ChangePlan } from './rename.ts';
import { planRetire } from './retire.ts';
import type { FileChange } from './write-changes.ts';

const TODAY = '2026-11-30';
const bytes = (text: string) => new TextEncoder().encode(text);

/** The small site, some of whose addresses were published. */
const published = (addresses: readonly string[], changes: Readonly<Record<string, string>> = {}) =>
  siteWith({
    ...changes,
    'content/permalinks.txt': printPermalinks(
      addresses.map((address) => ({ first: '2026-11-22', changed: '2026-11-22', says: '-', address })),
    ),
  });

function changesOf(plan: ChangePlan): FileChange[] {
  if ('problem' in plan) throw new Error(plan.problem);
  return plan.changes;
}

function after(files: readonly RawFile[], changes: readonly FileChange[]): RawFile[] {
  const map = new Map(files.map((file) => [file.path, file.bytes]));
  for (const change of changes) {
    if ('text' in change) map.set(change.path, bytes(change.text));
    else if ('isGone' in change) map.delete(change.path);
    else {
      map.set(change.path, map.get(change.movedFrom) ?? expect.fail(change.movedFrom));
      map.delete(change.movedFrom);
    }
  }
  return [...map].map(([path, content]) => ({ path, bytes: content })).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

const errorsIn = (files: readonly RawFile[]) =>
  check(files)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`);
const textIn = (files: readonly RawFile[], path: string) =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);

const RENAMES = [
  ['deal acme apex', '/deals/acme/'],
  ['deal gamma delta', '/deals/gamma/'],
  ['explainer power energy', '/explainers/power/'],
  ['figure acme-commitment acme-contract', '/figures/acme-commitment/'],
  ['figure acme-term acme-length', '/figures/acme-term/'],
  ['faq worth price', '/faq/worth/'],
  ['open gamma-price gamma-cost', '/open/gamma-price/'],
  ['chart acme-money acme-spend', '/charts/acme-money/'],
  ['vendor acme apex', '/vendors/acme/'],
  ['source acme-release-2025-11 acme-news-2025-11', '/sources/#acme-release-2025-11'],
  ['term gigawatt gw', '/glossary/#gigawatt'],
] as const;

describe.each(RENAMES)('rename %s', (words, address) => {
  test('leaves everything in order, with a redirect', () => {
    const files = published([address]);
    const plan = planRename([...words.split(' '), 'It has a better name.'], files, TODAY);
    const renamed = after(files, changesOf(plan));
    expect(errorsIn(renamed)).toEqual(errorsIn(siteWith()));
    expect(textIn(renamed, 'content/redirects.yaml')).toContain(`from: ${address}\n`);
  });
});

test('rename site takes along its mark in the paths of deals and links to its page', () => {
  const text = `name: Works
headline: Gamma builds {gamma-capacity}
summary: It does.
where: { place: in Ohio, country: United States }
deals: [gamma]
power: gamma-capacity
parties: [{ role: builds, who: Gamma, sources: [acme-10q-2026-06] }]
checked: 2026-11-21
`;
  const gamma = (SMALL_SITE['content/records/gamma.yaml'] ?? '').replace(
    'path:\n  - ',
    'path:\n  - sites: [works]\n    ',
  );
  const worth = `${SMALL_SITE['content/faq/worth.mdx'] ?? ''}\nSee [the works](../../sites/works/).\n`;
  const changes = {
    'content/sites/works.yaml': text,
    'content/records/gamma.yaml': gamma,
    'content/faq/worth.mdx': worth,
  };
  const files = published(['/sites/works/'], changes);
  const renamed = after(files, changesOf(planRename(['site', 'works', 'ohio', 'Its own name.'], files, TODAY)));
  expect(errorsIn(renamed)).toEqual(errorsIn(files));
  expect(textIn(renamed, 'content/records/gamma.yaml')).toContain('sites: [ohio]');
  expect(textIn(renamed, 'content/faq/worth.mdx')).toContain('(../../sites/ohio/)');
  expect(textIn(renamed, 'content/redirects.yaml')).toContain('from: /sites/works/\n');
});

describe('rename', () => {
  test('writes no redirect of what was never published', () => {
    const plan = planRename(['faq', 'worth', 'price'], siteWith(), TODAY);
    const files = after(siteWith(), changesOf(plan));
    expect(errorsIn(files)).toEqual(errorsIn(siteWith()));
    expect(files.some(({ path }) => path === 'content/redirects.yaml')).toBe(false);
    expect(plan).toMatchObject({ said: [expect.anything(), expect.stringContaining('was never published')] });
  });

  test('asks for a reason that readers see, where it is not given', () => {
    const files = published(['/faq/worth/']);
    for (const why of [[], ['  ']]) {
      const errors = errorsIn(after(files, changesOf(planRename(['faq', 'worth', 'price', ...why], files, TODAY))));
      expect(errors.filter((error) => !error.includes('proof'))).toContainEqual(
        expect.stringContaining('content/redirects.yaml:4 to-be-written'),
      );
    }
  });

  test('follows links and their fragments, and longer ids stay', () => {
    const body =
      'See [the answer](../../faq/worth/) or [here](#faq-worth) or [there](../../faq/worth-while/), all worth it.';
    const files = siteWith({
      'content/deals/acme.mdx': (SMALL_SITE['content/deals/acme.mdx'] ?? '').replace(
        '- See [the release]',
        `${body}\n\n- See [the release]`,
      ),
      'content/faq/worth-while.mdx': (SMALL_SITE['content/faq/worth.mdx'] ?? '').replace('deal: acme\n', ''),
    });
    const renamed = after(files, changesOf(planRename(['faq', 'worth', 'price'], files, TODAY)));
    expect(textIn(renamed, 'content/deals/acme.mdx')).toContain(
      'See [the answer](../../faq/price/) or [here](#faq-price) or [there](../../faq/worth-while/), all worth it.',
    );
  });

  test('takes kept revisions along, byte for byte', () => {
    const files = published(['/faq/worth/'], { 'content/revisions/faq/worth/1.html': 'kept' });
    const plan = planRename(['faq', 'worth', 'price', 'Better.'], files, TODAY);
    expect(changesOf(plan)).toContainEqual({
      path: 'content/revisions/faq/price/1.html',
      movedFrom: 'content/revisions/faq/worth/1.html',
    });
  });

  test('sends readers of older names to the newest', () => {
    const files = published(['/faq/cost/', '/faq/worth/'], {
      'content/redirects.yaml': '- { from: /faq/cost/, to: /faq/worth/, date: 2026-11-23, why: Better. }\n',
    });
    const renamed = after(files, changesOf(planRename(['faq', 'worth', 'price', 'Better.'], files, TODAY)));
    expect(textIn(renamed, 'content/redirects.yaml')).toContain('from: /faq/cost/, to: /faq/price/');
    expect(errorsIn(renamed)).toEqual(errorsIn(siteWith()));
  });

  test.each([
    ['', 'Usage: npm run rename'],
    ['deel acme apex', 'did you mean `deal`?'],
    ['faq wort price', 'No question has the id `wort`: did you mean `worth`?'],
    ['faq worth', 'Usage: npm run rename'],
    ['faq worth Price', '`Price` is no id: write `price`'],
    ['faq worth power', 'The id `power` is taken: content/faq/power.mdx has it'],
    ['faq worth why-not why more', 'Usage: npm run rename'],
  ])('refuses “%s” with a reason', (words, problem) => {
    expect(planRename(words.split(' ').filter(Boolean), siteWith(), TODAY)).toMatchObject({
      problem: expect.stringContaining(problem) as string,
    });
  });

  test('refuses a name that led elsewhere, and files that cannot be read', () => {
    expect(planRename(['faq', 'worth', 'cost'], published(['/faq/cost/']), TODAY)).toMatchObject({
      problem: '/faq/cost/ was published for something else, and leads there for ever: choose another id',
    });
    const broken = siteEdited('content/faq/power.mdx', 'question: What', 'question: So: what');
    expect(planRename(['faq', 'worth', 'cost'], broken, TODAY)).toMatchObject({
      problem: expect.stringMatching(
        /^content\/faq\/power\.mdx:2:13 has an error: mend it first\. .*: put quotation marks around/,
      ) as string,
    });
  });
});

describe('retire', () => {
  const unlisted = { 'content/faq/old.mdx': (SMALL_SITE['content/faq/worth.mdx'] ?? '').replace('deal: acme\n', '') };

  test('deletes what was never published', () => {
    const files = siteWith(unlisted);
    const plan = planRetire(['faq', 'old'], files, TODAY);
    expect(changesOf(plan)).toEqual([{ path: 'content/faq/old.mdx', isGone: true }]);
    expect(errorsIn(after(files, changesOf(plan)))).toEqual(errorsIn(siteWith()));
  });

  test('leaves a tombstone of what was', () => {
    const files = published(['/faq/old/'], unlisted);
    const retired = after(files, changesOf(planRetire(['faq', 'old', 'It rested on a mistake.'], files, TODAY)));
    expect(errorsIn(retired)).toEqual(errorsIn(siteWith()));
    expect(textIn(retired, 'content/tombstones.yaml')).toBe(
      '- addresses:\n    - /faq/old/\n  date: 2026-11-30\n  what: It rested on a mistake.\n  instead: /faq/\n',
    );
  });

  test('takes one entry out of a file of many, with its second reading, and leaves the others as they are', () => {
    const fee =
      'acme-fee:\n  label: Fee\n  unit: usd\n  deals: [acme]\n  money: { kind: accounts }\n  claims:\n    - { value: $1, basis: announced, source: acme-10q-2026-06 }\n';
    const figures = SMALL_SITE['content/figures/acme.yaml'] ?? '';
    const files = siteWith({
      'content/figures/acme.yaml': figures.replace('acme-term:\n', `${fee}acme-term:\n`),
      'content/readings/acme.yaml': 'acme-fee: []\n',
    });
    const retired = after(files, changesOf(planRetire(['figure', 'acme-fee'], files, TODAY)));
    expect(textIn(retired, 'content/figures/acme.yaml')).toBe(figures);
    expect(retired.some(({ path }) => path === 'content/readings/acme.yaml')).toBe(false);
  });

  test('names every place that still names it', () => {
    expect(planRetire(['figure', 'acme-capacity'], siteWith(), TODAY)).toMatchObject({
      problem: expect.stringMatching(
        /^`acme-capacity` is still named, so take it out there first:\n {2}content\/corrections/,
      ) as string,
    });
  });
});
