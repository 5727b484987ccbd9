/** What the pages for editors and developers name must be there: commands, other pages, places in them. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..');
const PAGES = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md', { cwd: ROOT })];
const WORKFLOWS = globSync('.github/workflows/*.yml', { cwd: ROOT });

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

test.each([...PAGES, ...WORKFLOWS])('%s names only commands that there are', (path) => {
  const named = [...read(path).matchAll(/\bnpm run (?:-s |--silent )?(?<name>[a-z:]+)/g)].map(
    (match) => match.groups?.['name'] ?? '',
  );
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

/** As GitHub makes an id of a heading. */
const idOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const headingsOf = (path: string) =>
  [...read(path).matchAll(/^#+ (?<heading>.+)$/gm)].map((match) => idOf(match.groups?.['heading'] ?? ''));

test.each(PAGES)('%s links only to what is there', (path) => {
  // Examples in code are no links.
  const text = read(path).replace(/^```.*?^```$|`[^`\n]*`/gms, '');
  const lost = [...text.matchAll(/\]\((?<target>(?!https?:|mailto:)[^)\s]+)\)/g)]
    .map((match) => match.groups?.['target'] ?? '')
    .filter((target) => {
      const [file = '', fragment] = target.split('#');
      const there = file === '' ? path : join(dirname(path), file);
      if (!existsSync(join(ROOT, there))) return true;
      return fragment !== undefined && there.endsWith('.md') && !headingsOf(there).includes(fragment);
    });
  expect(lost).toEqual([]);
});

test('the workflow asks the sources before it says what an editor has to do, which tells their answers', () => {
  const { jobs } = parse(read('.github/workflows/site.yml')) as {
    jobs: Record<string, { steps: { run?: string }[] }>;
  };
  const commands = jobs['watch']?.steps.flatMap(({ run = '' }) =>
    [...run.matchAll(/npm run --silent (?<name>[\w:]+)/g)].map(({ groups }) => groups?.['name']),
  );
  expect(commands).toEqual(['check:links', 'today']);
});

test('the workflow needs of each job only jobs that there are', () => {
  const { jobs } = parse(read('.github/workflows/site.yml')) as { jobs: Record<string, { needs?: string }> };
  const needed = Object.values(jobs).flatMap(({ needs }) => needs ?? []);
  expect(needed.filter((name) => !Object.hasOwn(jobs, name))).toEqual([]);
});
