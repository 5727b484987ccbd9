/** Mistakes that people make, each with the first line that comes back: what an editor reads, and acts on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { problemsOf, siteEdited, siteWith } from './test-support/small-site.ts';
import { SMALL_SITE } from './test-support/small-site-files.ts';

interface Mistake {
  right: string;
  wrong: string;
  answer: string;
}

const FOLDER = join(import.meta.dirname, 'test-support/natural-mistakes');

/** By the file in which they are made. */
const mistakesIn = (name: string) =>
  parse(readFileSync(join(FOLDER, name), 'utf8')) as Readonly<Record<string, readonly Mistake[]>>;

const MISTAKES = ['figures.yaml', 'articles.yaml', 'entries.yaml'].flatMap((name) => Object.entries(mistakesIn(name)));

test.each([
  ['content/figures/acme.yaml', 'content/figures/acme.yml'],
  ['content/deals/acme.mdx', 'content/deals/acme.md'],
])('for %s somebody saves %s', (right, wrong) => {
  expect(problemsOf(siteWith({ [right]: undefined, [wrong]: SMALL_SITE[right] }))).toEqual([
    `${wrong.replace('content/', '')}:1:1 unknown-file The file belongs to no collection, so nothing reads it: its name ends otherwise → rename it to ${right}`,
  ]);
});

describe.each(MISTAKES)('in %s', (path, mistakes) => {
  test.each(mistakes)('for $right somebody writes $wrong', ({ right, wrong, answer }) => {
    expect(problemsOf(siteEdited(path, right, wrong))[0]).toBe(answer);
  });
});
