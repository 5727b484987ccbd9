import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { reachable } from './ledger/reachable.ts';
import { READERS } from './model/reading/files/kept-readings-file.ts';

/** What a page may stand on: what was read, and never what judges it. */
const FOUNDATIONS = [
  'ledger',
  'design',
  'routes',
  'model',
  'permalinks',
  'charts',
  'publish',
  'pictures',
  'count',
  'explorer',
  'tables',
  'snapshots',
  'embed',
  'search',
  'collections.ts',
  'sentence-check',
];

/** What a page is made of besides. */
const FURNITURE = ['views', 'client', 'styles', 'assets'];

/** What the code in a part of `src` may import of ours, besides itself. Imports point one way. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ledger: [],
  // The steps of the look: plain data, which Tailwind's configuration reads too.
  design: [],
  routes: [],
  // One count for pages, files and browsers: it knows no file, no page and no picture.
  count: ['ledger'],
  evidence: ['ledger'],
  // Runs in a browser too.
  'sentence-check': ['ledger', 'evidence'],
  // What a chart file holds is each form's own business.
  model: ['ledger', 'routes', 'charts'],
  check: ['ledger', 'routes', 'model', 'evidence', 'charts'],
  scaffold: ['ledger', 'model', 'charts', 'routes'],
  uses: ['ledger', 'model', 'evidence'],
  'double-entry': ['ledger', 'model', 'check', 'evidence', 'scaffold'],
  today: ['ledger', 'model', 'check', 'link-rot', 'uses'],
  desk: ['model', 'check', 'design', 'routes', 'serve'],
  'source-text': [],
  'link-rot': ['ledger', 'model', 'check', 'source-text'],
  propose: ['ledger', 'model', 'evidence', 'scaffold', 'sentence-check', 'source-text', 'uses'],
  charts: ['ledger', 'design'],
  // An answer as a page and a browser show it.
  explorer: ['ledger', 'count', 'charts'],
  publish: ['ledger', 'design', 'routes', 'charts'],
  // What is published, drawn.
  pictures: ['ledger', 'design', 'charts', 'publish'],
  embed: ['ledger', 'design', 'routes', 'charts', 'publish'],
  permalinks: ['ledger', 'routes', 'model', 'check', 'scaffold', 'publish', 'serve', 'embed'],
  // The ledger as relational tables, in the formats that other people's tools read.
  tables: ['ledger', 'routes', 'model', 'publish'],
  // What can be found, written for browsers, and what finds it there.
  search: ['ledger', 'model', 'routes', 'tables'],
  snapshots: ['ledger', 'model', 'publish', 'scaffold', 'tables'],
  build: ['design'],
  serve: ['routes', 'build'],
  client: ['ledger', 'charts', 'count', 'explorer', 'search', 'sentence-check'],
  'content.config.ts': ['model', 'check'],
  'collections.ts': ['ledger', 'model'],
  views: FOUNDATIONS,
  components: [...FOUNDATIONS, ...FURNITURE],
  layouts: [...FOUNDATIONS, ...FURNITURE, 'components'],
  // '..': CITATION.cff lies where GitHub looks for it.
  pages: [...FOUNDATIONS, ...FURNITURE, 'components', 'layouts', 'serve', '..'],
};

/** The ledger is arithmetic, the design and routes are tables, and evidence is compared by rules: no package, no file, no clock of anyone else's. */
const NO_PACKAGES = ['ledger', 'design', 'routes', 'evidence', 'count', 'sentence-check'];

/** Tests, and what only tests use. */
const TEST = /\.test\.tsx?$|(^|\/)testing\.ts$|\/test-support\//;

const SRC = import.meta.dirname;
const files = globSync('**/*.{ts,tsx,astro,mjs}', { cwd: SRC })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => !TEST.test(path) && !path.endsWith('.d.ts'));

/** What a file imports, as written: a path or a package. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(SRC, path), 'utf8');
  const code = path.endsWith('.astro') ? (/^---\n(.*?)^---$/ms.exec(text)?.[1] ?? '') : text;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The folder of `src` in which `path` lies; a file straight in `src` stands for itself. */
const partOf = (path: string) => path.split('/')[0] ?? '';

/** A file that is imported by `path`, below `src`. */
const targetOf = (path: string, imported: string) =>
  relative(SRC, join(SRC, dirname(path), imported))
    .split(sep)
    .join('/');

test.each([...new Set(files.map(partOf))])('%s imports only what it may', (part) => {
  const allowed = MAY_IMPORT[part] ?? expect.fail(`src/${part} is new: say in MAY_IMPORT what it may import`);
  const forbidden = files
    .filter((path) => partOf(path) === part)
    .flatMap((path) => importsOf(path).map((imported) => ({ path, imported })))
    .filter(({ path, imported }) => {
      if (!imported.startsWith('.')) return NO_PACKAGES.includes(part);
      const target = partOf(targetOf(path, imported));
      return target !== part && !allowed.includes(target);
    });
  expect(forbidden).toEqual([]);
});

const ours = new Set(files);
const graph = new Map(
  files.map((path) => [
    path,
    importsOf(path)
      .filter((imported) => imported.startsWith('.'))
      .map((imported) => targetOf(path, imported))
      .filter((target) => ours.has(target)),
  ]),
);
const imports = (path: string) => graph.get(path) ?? [];

test('no module imports itself by way of others', () => {
  const isInCircle = (path: string) => imports(path).some((next) => reachable(next, imports).has(path));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter(isInCircle)).toEqual([]);
});

test('what reads, checks and begins content loads nothing that draws', () => {
  const readers = files.filter((path) => ['model', 'check', 'scaffold'].includes(partOf(path)));
  const loaded = new Set(readers.flatMap((path) => [...reachable(path, imports)]));
  expect(loaded).toContain('charts/bars/written.ts');
  expect([...loaded].filter((path) => importsOf(path).some((imported) => imported.startsWith('preact')))).toEqual([]);
});

test('all that decides how a text is read is told from what decided it before', () => {
  const read = ['model/reading/read-entries.ts', 'model/reading/article/read-article.ts'];
  const loaded = read.flatMap((path) => [...reachable(path, imports)]);
  expect(loaded).toContain('model/components.ts');
  const isTold = (path: string) => READERS.includes(`src/${partOf(path)}`) && path.endsWith('.ts');
  expect(loaded.filter((path) => !isTold(path))).toEqual([]);
});

test('a figure on a page loads what was read, and nothing that reads it', () => {
  const loads = (path: string) => {
    const code = readFileSync(join(SRC, path), 'utf8').replaceAll(/^import type .*?;$/gms, '');
    return imports(path).filter((target) => code.includes(`/${target.split('/').at(-1)}'`));
  };
  const loaded = reachable('components/figure/Figure.astro', loads);
  expect(loaded).toContain('ledger/ledger.ts');
  expect([...loaded].filter((path) => /^(?:charts|model\/(?:schemas|reading))\//.test(path))).toEqual([]);
  expect(loaded.size).toBeLessThan(50);
});

test('what a page shows stands in the folder of its subject; beside these folders only what all of them use', () => {
  const views = files.filter((path) => partOf(path) === 'views').toSorted();
  expect(views.length).toBeGreaterThan(50);
  expect(views.filter((path) => path.split('/').length === 2)).toEqual([
    'views/address.ts',
    'views/citables.ts',
    'views/feed-names.ts',
    'views/usage.ts',
  ]);
});

/** As many files as a name is still found among. */
const MOST_FILES = 26;

/** Folders that hold more, and why. */
const FULL: Readonly<Record<string, string>> = {
  'check/rules': 'one kind of thing, a rule each: many judge every collection, so a subject would have to be guessed',
  ledger: 'one arithmetic, whose words the rest of the code speaks',
  model:
    'one content, whose words whoever reads it speaks; its schemas, what reads it and what is retired have folders',
  styles: 'one kind of thing, a sheet each, called what it dresses',
};

test('what a folder holds can be taken in: past some two dozen files it is parted by subject', () => {
  const counts = new Map<string, number>();
  for (const entry of globSync('**/*', { cwd: SRC, withFileTypes: true })) {
    const path = relative(SRC, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (entry.isFile() && !TEST.test(path)) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  }
  const full = [...counts].filter(([, count]) => count > MOST_FILES).map(([folder]) => folder);
  expect(full.toSorted()).toEqual(Object.keys(FULL));
});

test('no form of chart stands on another, and what they share on none', () => {
  const roomOf = (path: string) => (path.split('/').length > 2 ? path.split('/')[1] : undefined);
  const inRooms = files.filter((path) => partOf(path) === 'charts' && roomOf(path));
  const astray = inRooms.flatMap((path) =>
    imports(path)
      .filter((target) => partOf(target) === 'charts' && ![roomOf(path), 'shared'].includes(roomOf(target)))
      .map((target) => `${path} imports ${target}`),
  );
  expect(inRooms.length).toBeGreaterThan(40);
  expect(astray).toEqual([]);
});

/** What a file gives others a name for. */
const DECLARED = /^export (?:async )?(?:class|const|function|interface|type) (\w+)/gm;

test('a name that is exported means one thing', () => {
  // Astro asks each route for the same names, and `content.config.ts` for one that others have, too.
  const ofOurChoice = files.filter((path) => partOf(path) !== 'pages' && path !== 'content.config.ts');
  const exported = ofOurChoice.flatMap((path) => {
    const text = readFileSync(join(SRC, path), 'utf8');
    const names = [...text.matchAll(DECLARED)].map(([, name = '']) => name);
    return [...new Set(names)].map((name) => ({ name, path }));
  });
  const shared = [...Map.groupBy(exported, ({ name }) => name)].filter(([, all]) => all.length > 1);
  expect(exported.length).toBeGreaterThan(1000);
  expect(shared.map(([name, all]) => `${name}: ${all.map(({ path }) => path).join(', ')}`)).toEqual([]);
});
